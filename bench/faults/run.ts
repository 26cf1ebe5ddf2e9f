/**
 * Sends a form through every fault of `faults.ts`, in six languages, from a visitor's own device and from a shared one with
 * sealed answers. Prints after how long the form says what happened, whether the sentence is the true one in the language
 * of the page, and whether the answers are still there after a reload. `npm run build` comes first.
 * `npx tsx bench/faults/run.ts [--browser chromium|firefox] [--tabs 6]`
 */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumOptions, firefoxOptions, newPage } from '../../tests/support/browsers.mjs';
import { formShows, send } from '../../tests/support/form-page.js';
import { makeKey } from '../../tests/support/sealed.js';
import { faults, type Fault, type Said } from './faults.js';
import { devices, faultySite, languages, type Device } from './site.js';

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, tabs: { type: 'string', default: '6' } },
});
/** The longest that a visitor waits to be told, in milliseconds. */
const LIMIT = 10_000;
const ANSWER = 'Nesrîn نسرين';

/** A sentence of the form, by its id and language. */
function sentence(id: string, lang: string): string {
  const file = readFileSync(`locales/${lang === 'en' ? 'ar' : lang}.xlf`, 'utf8');
  const unit = file.slice(file.indexOf(`id="volunteer-form.${id}"`));
  return new RegExp(`<${lang === 'en' ? 'source' : 'target'}>([^<]*)<`).exec(unit)![1]!;
}
const idOf = (said: Said, device: Device): string =>
  said === 'errors' ? 'summary' : said === 'waits' && device === 'shared' ? 'kept' : said;

const root = `document.querySelector('volunteer-form').shadowRoot`;
/** What the form says of a failure, and the language and direction of that; `undefined` until it says something. */
const said = (tab: Page): Promise<unknown> =>
  tab.evaluate(`(() => {
    const shown = ${root}.querySelector('#summary, [part=status][data-invalid], [part=status][data-slow]');
    const { lang, direction } = shown ? { lang: shown.closest('[lang]').lang, direction: getComputedStyle(shown).direction } : {};
    return shown ? { text: shown.textContent.replace(/\\s+/g, ' '), lang, direction } : undefined;
  })()`);
const isKept: Readonly<Record<Device, string>> = {
  own: `${root}?.querySelector('[data-name=name]')?.value === ${JSON.stringify(ANSWER)}`,
  shared: `new Promise(done => {
    const opening = indexedDB.open('coalition-widgets', 1);
    opening.onsuccess = () => {
      const { result } = opening;
      if (!result.objectStoreNames.contains('outbox')) return (result.close(), done(false));
      const asking = result.transaction('outbox').objectStore('outbox').getAll();
      asking.onsuccess = () => (result.close(), done(asking.result.length > 0));
    };
  })`,
};
async function within(ms: number, look: () => Promise<unknown>): Promise<unknown> {
  for (const end = performance.now() + ms; ; await pause(50)) {
    const found = await look().catch(() => undefined); // the page is being loaded
    if (found || performance.now() > end) return found;
  }
}

interface Result {
  readonly fault: Fault;
  readonly device: Device;
  readonly lang: string;
  readonly ms: number;
  readonly isTrue: boolean;
  readonly isKept: boolean;
}

const browser = await puppeteer.launch(
  values.browser === 'firefox' ? { ...firefoxOptions()!, headless: true } : await chromiumOptions(),
);
const site = await faultySite(await makeKey('faults'));

async function run(fault: Fault, device: Device, lang: string): Promise<Result> {
  const context = await browser.createBrowserContext();
  const tab = await newPage(context);
  await tab.goto(`${site.url}/${lang}/${device}/${faults.indexOf(fault)}`);
  await formShows(tab);
  if (fault.offline) await tab.setOfflineMode(true);
  await send(tab, ANSWER);
  const sent = performance.now();
  await within(LIMIT * 3, () => said(tab));
  const ms = Math.round(performance.now() - sent);
  await pause(fault.said === 'slow' ? 0 : 3000); // by then it has been sent once more
  const shown = (await said(tab)) as { text: string; lang: string; direction: string };
  const isTrue =
    shown.text.includes(sentence(idOf(fault.said, device), lang)) &&
    (!fault.offline || shown.text.includes(sentence('offline', lang))) &&
    shown.lang === lang &&
    shown.direction === (['ar', 'ckb', 'syr'].includes(lang) ? 'rtl' : 'ltr');
  if (fault.offline) await tab.setOfflineMode(false);
  await tab.reload();
  await formShows(tab);
  const kept = await within(5000, () => tab.evaluate(isKept[device]));
  await context.close();
  return { fault, device, lang, ms, isTrue, isKept: kept === true };
}

const queue = faults.flatMap(fault => devices.flatMap(device => languages.map(lang => [fault, device, lang] as const)));
const all = queue.length;
const results: Result[] = [];
async function work(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    results.push(await run(...next));
    if (results.length % 24 === 0) process.stderr.write(`${results.length} of ${all}\n`);
  }
}
await Promise.all(Array.from({ length: Number(values.tabs) }, work));
await browser.close();
site.close();

const share = (of: readonly Result[], test: (one: Result) => boolean): string =>
  `${of.filter(test).length} of ${of.length}`;
console.table(
  faults.map(fault => {
    const of = results.filter(one => one.fault === fault);
    return {
      fault: fault.name,
      'told after ms': Math.max(...of.map(({ ms }) => ms)),
      true: share(of, one => one.isTrue),
      'own, after a reload': share(
        of.filter(({ device }) => device === 'own'),
        one => one.isKept,
      ),
      'shared, in the queue': share(
        of.filter(({ device }) => device === 'shared'),
        one => one.isKept,
      ),
    };
  }),
);
const isLate = ({ ms }: Result): boolean => ms > LIMIT;
console.log({
  browser: values.browser,
  told: share(results, one => !isLate(one)),
  true: share(results, one => one.isTrue),
  kept: share(results, one => one.isKept),
});
process.exitCode = results.some(one => isLate(one) || !one.isTrue) ? 1 : 0;
