/**
 * How many answers arrive from tabs that are closed right after Send, with a receiver far away on another origin: in
 * clear, sealed, and sealed with no network until the next visit. Exits with 1 if any of the tabs' answers is lost or
 * doubled. `npm run build` comes first.
 * `npx tsx bench/closed-tab.ts [--browser chromium|chromium-109|firefox] [--tabs 20] [--open 50] [--round-trip 300]`;
 * `--pref NAME=VALUE` sets a preference of Firefox that is a number or true or false.
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { installPackages } from '../scripts/lib/install.js';
import { chromiumOptions } from '../tests/support/browsers.mjs';
import { closeTabs, type Visits } from '../tests/support/closed-tabs.js';
import { startFirefox } from '../tests/support/firefox.js';
import type { Tabs } from '../tests/support/tab.js';

interface Closable {
  readonly browser: Tabs;
  close(): Promise<void>;
}

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    tabs: { type: 'string', default: '20' },
    open: { type: 'string', default: '50' },
    'round-trip': { type: 'string', default: '300' },
    pref: { type: 'string', multiple: true, default: [] },
  },
});
const numbers = {
  tabs: Number(values.tabs),
  open: Number(values.open),
  roundTrip: Number(values['round-trip']),
};

const prefs = Object.fromEntries(
  values.pref.map(one => {
    const [name = '', value = ''] = one.split('=');
    return [name, JSON.parse(value) as number | boolean];
  }),
);
const start: Readonly<Record<string, () => Promise<Closable>>> = {
  async chromium() {
    const browser = await puppeteer.launch(await chromiumOptions());
    return { browser, close: () => browser.close() };
  },
  async 'chromium-109'() {
    installPackages('tests/engines/chromium-109');
    const { launch } = await import('../tests/engines/chromium-109/browser.mjs');
    const browser = await launch();
    return { browser, close: () => browser.close() };
  },
  firefox: () => startFirefox(undefined, prefs),
};

const kinds: readonly (readonly [string, Partial<Visits>])[] = [
  ['in clear', {}],
  ['sealed', { isSealed: true }],
  ['sealed, no network', { isSealed: true, isCutOff: true }],
];

const started = start[values.browser];
if (!started) throw new Error(`--browser is one of ${Object.keys(start).join(', ')}`);
const { browser, close } = await started();
try {
  const { tabs, open, roundTrip } = numbers;
  console.log(
    `${await browser.version()}: tabs closed ${open} ms after Send, round trip ${roundTrip} ms, ${tabs} of each kind`,
  );
  for (const [name, visits] of kinds) {
    const { closed, visited, doubled, preflights, afterwards, longest } = await closeTabs(browser, {
      ...numbers,
      ...visits,
    });
    const later = visits.isSealed ? `, ${visited} after the next visit` : '';
    console.log(
      `${name}: ${closed} of ${tabs} arrived${later}; doubled ${doubled}; ${preflights} preflights; ` +
        `${afterwards} arrived after the tab had closed; closed after ${Math.round(longest)} ms at most`,
    );
    if (visited < tabs || doubled) process.exitCode = 1;
  }
} finally {
  await close();
}
