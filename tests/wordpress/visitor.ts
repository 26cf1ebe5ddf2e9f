/** A visitor's browser: what it shows of a page, and pictures of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { indexedPng } from '../../site/indexed-png.mjs';
import { pixelsOf } from '../../site/pixels.mjs';
import { tags } from '../../src/generated/tags.js';
import { chromiumOptions } from '../support/browsers.mjs';
import type { User } from './user.js';

const FOLDER = 'docs/images/wordpress';
const LIMIT = 100 * 1024; // bytes of a picture
/** A selector for every widget. */
const widgets = tags.join();

/** A widget as a visitor meets it. */
interface Shown {
  readonly tag: string;
  /** See `WidgetState`; `undefined` while its code has not come. */
  readonly state: string | undefined;
  readonly heading: string;
  readonly lang: string;
  readonly dir: string;
}

/** A page as a visitor meets it. */
export interface Visit {
  readonly widgets: readonly Shown[];
  /** The page's own text as it is shown: without what stands inside widgets, but with fallbacks that show. */
  readonly text: string;
  /** Whether the page brings an import map of its own. */
  readonly importMap: boolean;
  readonly requests: readonly string[];
  /** Errors of scripts on the page. */
  readonly errors: readonly string[];
}

export class Visitor {
  readonly #browser: Browser;
  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async arrive(): Promise<Visitor> {
    return new Visitor(await puppeteer.launch(await chromiumOptions()));
  }

  leave(): Promise<void> {
    return this.#browser.close();
  }

  /**
   * Opens a page in a browser without cookies, or as a user; close it.
   * @param waitUntil `load` for the block editor, which never rests
   */
  async open(url: string, user?: User, waitUntil: 'load' | 'networkidle0' = 'networkidle0'): Promise<Page> {
    const context = await this.#browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 720 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    if (user) await page.setCookie(...user.cookies);
    await page.goto(url, { waitUntil, timeout: 120_000 });
    return page;
  }

  /**
   * Looks at a page once every widget in sight has come to something.
   * @param picture the name of a picture to take
   */
  async visit(url: string, picture?: string): Promise<Visit> {
    const page = await this.open('about:blank');
    const [requests, errors]: [string[], string[]] = [[], []];
    page.on('request', request => void requests.push(request.url()));
    page.on('pageerror', error => void errors.push(String(error)));
    await page.goto(url, { waitUntil: 'networkidle0', timeout: 120_000 });
    await page.waitForFunction(
      selector => [...document.querySelectorAll(selector)].every(one => 'state' in one && one.state !== 'loading'),
      { timeout: 10_000 },
      widgets,
    );
    const seen = await page.evaluate(
      selector => ({
        widgets: [...document.querySelectorAll(selector)].map(one => ({
          tag: one.localName,
          state: 'state' in one ? String(one.state) : undefined,
          heading: one.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim() ?? '',
          lang: one.shadowRoot?.querySelector('section')?.lang ?? '',
          dir: one.shadowRoot?.querySelector('section')?.dir ?? '',
        })),
        text: document.body.innerText,
        importMap: document.querySelector('script[type=importmap]') !== null,
      }),
      widgets,
    );
    if (picture) await this.keep(page, picture);
    await page.browserContext().close();
    return { ...seen, requests, errors };
  }

  /** Takes a picture of a page for the guides. */
  async keep(page: Page, name: string): Promise<void> {
    const png = await page.screenshot({ encoding: 'base64' });
    const small = indexedPng(await pixelsOf(this.#browser, png));
    if (small.length > LIMIT) throw new Error(`The picture ${name} would be larger than ${LIMIT / 1024} KB`);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}/${name}.png`, small);
  }
}
