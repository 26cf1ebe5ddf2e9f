import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, firefoxOptions, webkitOptions } from '../../tests/support/browsers.mjs';
import type { Tab } from '../../tests/support/tab.js';
import { WebDriverSession } from '../../tests/support/webdriver-session.mjs';

/** A browser with several tabs. */
export interface ChaosBrowser {
  newTab(): Promise<Tab>;
  close(): Promise<unknown>;
}

/** Runs actions one after another. */
function inTurn(): <T>(action: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return action => {
    const result = turn.then(action);
    turn = result.catch(() => undefined);
    return result;
  };
}

/** Chromium or Firefox. Errors of the pages go to standard error. */
async function withPuppeteer(name: string): Promise<ChaosBrowser> {
  const browser = await puppeteer.launch(
    name === 'firefox' ? { ...firefoxOptions()!, headless: true } : await chromiumOptions(),
  );
  const turn = inTurn(); // Firefox fails to open a tab while another closes
  return {
    async newTab() {
      const tab = await turn(() => browser.newPage());
      tab.on('pageerror', error => process.stderr.write(`an error of the page: ${String(error)}\n`));
      return {
        goto: url => tab.goto(url),
        evaluate: code => tab.evaluate(code),
        waitForFunction: (code, options) => tab.waitForFunction(code, options),
        close: () => turn(() => tab.close()),
      };
    },
    close: () => browser.close(),
  };
}

/** WebKit, whose driver looks at one tab at a time. */
async function withWebDriver(): Promise<ChaosBrowser> {
  const { capabilities, ...options } = (await webkitOptions())!;
  // a tab that closes right after Send may ask whether to leave
  const session = new WebDriverSession({
    ...options,
    capabilities: { ...capabilities, unhandledPromptBehavior: 'accept' },
  });
  await session.start();
  const turn = inTurn();
  const first = await session.command('GET', '/window');
  /** Runs an action in a tab, or in the first window, which stays open. */
  const inTab = <T>(handle: unknown, action: () => Promise<T>): Promise<T> =>
    turn(async () => {
      await session.command('POST', '/window', { handle });
      return action();
    });
  /** The code may be a block or a promise, as in puppeteer. */
  const run = (code: string): Promise<unknown> =>
    session.command('POST', '/execute/async', {
      script:
        'const [code, done] = arguments; Promise.resolve((0, eval)(code)).then(done, error => done(String(error)))',
      args: [code],
    });
  return {
    async newTab() {
      const opened = await inTab(first, () => session.command('POST', '/window/new', { type: 'tab' }));
      const { handle } = opened as { handle: string };
      const tab: Tab = {
        goto: url => inTab(handle, () => session.command('POST', '/url', { url })),
        evaluate: code => inTab(handle, () => run(code)),
        async waitForFunction(code, { polling = 20 } = {}) {
          while (!(await tab.evaluate(`!!(${code})`))) await pause(polling);
        },
        close: async () => void (await inTab(handle, () => session.command('DELETE', '/window'))),
      };
      return tab;
    },
    close: () => session.stop(),
  };
}

/** Starts `chromium`, `firefox` or `webkit`. */
export const launch = (name: string): Promise<ChaosBrowser> =>
  name === 'webkit' ? withWebDriver() : withPuppeteer(name);
