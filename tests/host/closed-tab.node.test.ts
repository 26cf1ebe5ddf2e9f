import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumOptions } from '../support/browsers.mjs';
import { closeTabs } from '../support/closed-tabs.js';
import { noFirefox, startFirefox } from '../support/firefox.js';

/** `bench/closed-tab.ts` takes more, and sealed answers, which a busy machine may lose. Chromium 109 has a test of its own, in `tests/engines`. */
const tabs = 5;

interface Started {
  readonly browser: Browser;
  close(): Promise<void>;
}

const engines: readonly (readonly [string, false | string, () => Promise<Started>])[] = [
  [
    'Chromium',
    false,
    async () => {
      const browser = await puppeteer.launch(await chromiumOptions());
      return { browser, close: () => browser.close() };
    },
  ],
  ['Firefox', noFirefox, () => startFirefox()],
];

for (const [name, skip, start] of engines)
  describe(`a tab that closes right after Send, in ${name}`, { skip }, () => {
    let started: Started;
    before(async () => {
      started = await start();
    });
    after(() => started?.close());

    it('still delivers the answers, the question to the other origin included', async () => {
      const { closed, doubled, preflights } = await closeTabs(started.browser, { tabs });
      assert.deepEqual({ closed, doubled, preflights }, { closed: tabs, doubled: 0, preflights: tabs });
    });
  });
