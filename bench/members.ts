/**
 * How long the tasks are that <coalition-members> gives a page's main thread, in Chromium with its CPU slowed down four
 * times: from the arrival of the data file until the members show, for each key in the search field, and for "Show more".
 * Prints the figures and writes them to `bench/output/members.json`. `npm run build` comes first. Run it on a machine that
 * does nothing else.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { crowd, terms } from '../tests/fixtures/members.js';
import { chromiumOptions } from '../tests/support/browsers.mjs';
import { traced, type Tasks } from './trace.js';

const SLOWER = 4;
const RUNS = Number(process.argv[2] ?? 5);
const OUTPUT = 'bench/output';
const LANGUAGES = ['ar', 'ku', 'syr', 'en', 'tr', 'ckb'];
const KEYS = 'organisation 77';

const head = { version: 1, languages: LANGUAGES, terms };
const inArabic = (count: number): object[] => crowd(count).map(one => ({ ...one, name: { ar: one.name['ar'] } }));
const sliced = (count: number): object => ({ ...head, members: { src: `${count}.{lang}.json`, list: crowd(50) } });
const slice = (count: number): object => ({ version: 1, languages: ['ar'], members: inArabic(count) });
/** What is measured: the file that a page names, and how many members it has. */
const lists = [
  { file: 'whole', count: 1000, what: '1000 members in six languages in the data file' },
  { file: 'sliced', count: 1000, what: '1000 members in a slice, as "publish" writes them' },
  { file: 'many', count: 10_000, what: '10000 members in a slice' },
] as const;
/** The files of the server. */
const files: Readonly<Record<string, object>> = {
  '/whole.json': { ...head, members: crowd(1000) },
  '/sliced.json': sliced(1000),
  '/many.json': sliced(10_000),
  '/1000.ar.json': slice(1000),
  '/10000.ar.json': slice(10_000),
};
const pageFor = (file: string): string => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>members</title>
  <script type="module" src="/cdn/coalition-widgets.js" data-coalition="/${file}.json"></script>
  <p>المنظمات 1 Organisations</p><coalition-members></coalition-members>`;

/** Sends the data file. It waits until the page is at rest, because starting a page takes long tasks without any widget. */
let sendData = (): void => undefined;
let maySend: Promise<void> | undefined;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = files[pathname];
  const answer = async (): Promise<readonly [type: string, body: string]> => {
    if (file) {
      await maySend;
      return ['application/json', JSON.stringify(file)];
    }
    if (pathname.startsWith('/cdn/')) return ['text/javascript', await readFile(`dist${pathname}`, 'utf8')];
    return ['text/html', pageFor(pathname.slice(1))];
  };
  answer().then(
    ([type, body]) => response.writeHead(200, { 'content-type': type }).end(body),
    () => response.writeHead(404).end(),
  );
});

/** The code that finds what the widget shows. */
const root = `document.querySelector('coalition-members').shadowRoot`;
const isShown = (text: string): string => `${root}?.querySelector('[role=status]')?.textContent.includes('${text}')`;

async function open(
  browser: Browser,
  { file, count }: (typeof lists)[number],
): Promise<readonly [page: Page, tasks: Tasks]> {
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 640 });
  await page.emulateCPUThrottling(SLOWER);
  maySend = new Promise(resolve => (sendData = resolve));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${file}`);
  await quiet();
  const tasks = await traced(page, async () => {
    sendData();
    await page.waitForFunction(isShown(count.toLocaleString('en')), { polling: 200 });
  });
  return [page, tasks];
}

const quiet = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1500));

/** The tasks of each key, with the update of the count that follows the last one. */
async function type(page: Page): Promise<Tasks[]> {
  await page.evaluate(`${root}.querySelector('input').focus()`);
  await quiet();
  const keys: Tasks[] = [];
  for (const key of KEYS)
    keys.push(
      await traced(page, async () => {
        await page.keyboard.type(key);
        await quiet();
      }),
    );
  return keys;
}

async function more(page: Page): Promise<Tasks> {
  await page.evaluate(`${root}.querySelector('input').value = '';
    ${root}.querySelector('input').dispatchEvent(new InputEvent('input', { bubbles: true }))`);
  await quiet();
  return traced(page, async () => {
    await page.evaluate(`${root}.querySelector('[part=more] button').click()`);
    await quiet();
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
const round = (value: number): number => Math.round(value * 10) / 10;

interface Figures {
  /** The longest task while the widget loads. */
  readonly load: number;
  /** The longest task after a key, of all keys of a run. */
  readonly key: number;
  /** Script, style and layout of a key, all tasks together: the median of the keys. */
  readonly keySum: number;
  /** The longest task after "Show more". */
  readonly more: number;
}

/** Each run is a first visit: what an engine does once, such as to load fonts and compile patterns, belongs to it. */
async function run(list: (typeof lists)[number]): Promise<Figures> {
  const browser = await puppeteer.launch(options);
  try {
    return await visit(browser, list);
  } finally {
    await browser.close();
  }
}

async function visit(browser: Browser, list: (typeof lists)[number]): Promise<Figures> {
  const [page, load] = await open(browser, list);
  console.log(`  loading: ${load.shares.join('; ')}`);
  await quiet();
  const keys = await type(page);
  const slowest = keys.reduce((one, other) => (other.longest > one.longest ? other : one));
  console.log(`  the slowest key, "${KEYS[keys.indexOf(slowest)]}": ${slowest.shares.slice(0, 2).join('; ')}`);
  const added = await more(page);
  await page.close();
  return {
    load: load.longest,
    key: Math.max(...keys.map(({ longest }) => longest)),
    keySum: median(keys.map(({ sum }) => sum)),
    more: added.longest,
  };
}

await mkdir(OUTPUT, { recursive: true });
await new Promise<void>(resolve => server.listen(0, resolve));
const options = await chromiumOptions();
const results: Record<string, Figures> = {};
try {
  for (const list of lists) {
    const runs: Figures[] = [];
    for (let index = 0; index < RUNS; index++) runs.push(await run(list));
    const of = (key: keyof Figures): number => round(median(runs.map(one => one[key])));
    results[list.file] = { load: of('load'), key: of('key'), keySum: of('keySum'), more: of('more') };
    console.log(
      `${list.what}, CPU / ${SLOWER}: longest task while loading ${of('load')} ms, after a key ${of('key')} ms ` +
        `(all tasks of a key ${of('keySum')} ms), after "Show more" ${of('more')} ms`,
    );
  }
} finally {
  server.close();
}
await writeFile(`${OUTPUT}/members.json`, `${JSON.stringify({ slower: SLOWER, runs: RUNS, results }, null, 2)}\n`);
