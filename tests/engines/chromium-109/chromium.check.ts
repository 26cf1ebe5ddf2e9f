import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { installPackages } from '../../../scripts/lib/install.js';
import { tags } from '../../../src/generated/tags.js';
import { sentFields, volunteer } from '../../fixtures/volunteer-form.js';
import { closeTabs } from '../../support/closed-tabs.js';
import { expected, openSite, type Kind, type Scheme, type Site } from './site.js';

const own = 'tests/engines/chromium-109';
const measure = readFileSync(`${own}/measure.js`, 'utf8');
const kinds: readonly Kind[] = ['module', 'classic'];
const schemes: readonly Scheme[] = ['light', 'dark'];
const root = (tag: string): string => `document.querySelector('${tag}').shadowRoot`;

let browser: Browser;
let site: Site;

before(async () => {
  installPackages(own);
  if (!existsSync('dist/cdn/coalition-widgets.js')) execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });
  const { launch } = await import('./browser.mjs');
  [browser, site] = await Promise.all([launch(), openSite()]);
});
after(async () => {
  await browser.close();
  site.close();
});

interface Opened {
  readonly page: Page;
  readonly address: string;
  readonly errors: readonly string[];
}

/**
 * Opens a page in a tall window, which loads every widget, and waits until each has a state.
 * @param missing code that takes something away from the browser first
 */
async function open(kind: Kind, scheme: Scheme, missing = '', state = 'ready'): Promise<Opened> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  await page.setViewport({ width: 1280, height: 6000 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument(missing);
  const address = await site.address(kind, scheme);
  await page.goto(address);
  await page.waitForFunction(tags.map(tag => `document.querySelector('${tag}').state === '${state}'`).join(' && '));
  if (state === 'ready') await page.waitForFunction(`${root(tags.at(-1)!)}.querySelector('[part=section]')`);
  await page.evaluate(measure);
  return { page, address, errors };
}

const faint = (page: Page, tag: string): Promise<unknown> => page.evaluate(`measure.tooFaint(${root(tag)})`);

async function inForm(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle(`${root('volunteer-form')}.querySelector(${JSON.stringify(selector)})`);
  return handle.asElement() as ElementHandle<Element>;
}

/** Fills in the form by the keyboard alone. */
async function fillByKeys(page: Page): Promise<void> {
  const type = async (selector: string, text: string): Promise<void> => {
    await (await inForm(page, selector)).focus();
    await page.keyboard.type(text);
  };
  const press = async (selector: string): Promise<void> => {
    await (await inForm(page, selector)).focus();
    await page.keyboard.press('Space');
  };
  const { name, email, phone, place, help, time, from, hours, about } = sentFields;
  const field = volunteer.fields.find(one => one.name === 'place');
  const label =
    field && 'options' in field ? field.options.find(({ value }) => value === place)?.label['en'] : undefined;
  const [year, month, day] = from.split('-');
  for (const [key, text] of Object.entries({ name, email, phone, hours: String(hours), about }))
    await type(`[data-name=${key}]`, text);
  await type('[data-name=place]', label!);
  await type('[data-name=from]', `${month}${day}${year}`);
  for (const value of help) await press(`[data-name=help][value=${value}]`);
  await press(`[data-name=time][value=${time}]`);
  await press('[data-name=news]');
  await press('[data-name=":consent"]');
}

describe('Chromium 109', () => {
  it('is the browser that runs here', async () => assert.match(await browser.version(), /\/109\./));

  for (const kind of kinds)
    for (const scheme of schemes)
      describe(`with the ${kind} script on a ${scheme} page`, () => {
        let opened: Opened;
        before(async () => {
          opened = await open(kind, scheme);
        });
        after(() => opened.page.close());

        for (const tag of tags)
          it(`shows <${tag}> with enough contrast`, async () => assert.deepEqual(await faint(opened.page, tag), []));

        it('has a visible filter of the members', async () => {
          const { page } = opened;
          await page.evaluate(`${root('coalition-members')}.querySelector('[type=search]').focus()`);
          assert.deepEqual(await faint(page, 'coalition-members'), []);
        });

        it('draws the lines between members, counters and cards', async () => {
          for (const tag of ['coalition-members', 'member-counter', 'coalition-values'])
            assert.ok(Number(await opened.page.evaluate(`measure.lines(${root(tag)})`)) > 2, tag);
        });

        it('marks the errors of an empty form, and what has the focus', async () => {
          const { page } = opened;
          await (await inForm(page, '[type=submit]')).focus();
          assert.deepEqual(await faint(page, 'volunteer-form'), []);
          await page.keyboard.press('Enter');
          await page.waitForFunction(`${root('volunteer-form')}.querySelector('[part=error]')`);
          assert.deepEqual(await faint(page, 'volunteer-form'), []);
        });

        it('sends what is typed into the form', async () => {
          const { page, address } = opened;
          await fillByKeys(page);
          assert.deepEqual(await faint(page, 'volunteer-form'), []);
          await (await inForm(page, '[type=submit]')).focus();
          await page.keyboard.press('Enter');
          await page.waitForFunction(`${root('volunteer-form')}.textContent.includes('7ZK3-0QMD')`);
          assert.deepEqual(await faint(page, 'volunteer-form'), []);
          const [sent, ...more] = await site.received(address);
          const { suspect: _, ...rest } = sent as Record<string, unknown>; // no person is as fast as a test
          assert.deepEqual(rest, expected(rest['id']));
          assert.deepEqual(more, []);
        });

        it('throws nothing', () => assert.deepEqual(opened.errors, []));
      });

  for (const kind of kinds) {
    it(`runs without what Safari 15.6 lacks: ${kind} script`, async () => {
      const missing = `delete CSSStyleSheet.prototype.replace; delete CSSStyleSheet.prototype.replaceSync;
        delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;
        delete AbortSignal.timeout; delete window.requestIdleCallback; delete Array.prototype.toSorted;`;
      const { page, errors } = await open(kind, 'dark', missing);
      for (const tag of tags) assert.deepEqual(await faint(page, tag), [], tag);
      assert.deepEqual(errors, []);
      await page.close();
    });

    it(`keeps the fallback where something that it needs is missing: ${kind} script`, async () => {
      const { page, errors } = await open(kind, 'light', 'delete Object.hasOwn', 'missing');
      const links = `[...document.querySelectorAll('body > * > a')].filter(link => link.getClientRects().length)`;
      assert.equal(await page.evaluate(`${links}.length`), tags.length);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  it('delivers answers from tabs that close right after Send', async () => {
    const { closed, doubled } = await closeTabs(browser, { tabs: 5 });
    assert.deepEqual({ closed, doubled }, { closed: 5, doubled: 0 });
  });

  it('takes the colours that the page sets', async () => {
    const { page } = await open('classic', 'light');
    const [text, accent] = ['rgb(1, 2, 3)', 'rgb(150, 0, 80)'];
    await page.evaluate(`document.body.style = '--coalition-text-color: ${text}; --coalition-accent-color: ${accent}'`);
    const style = (selector: string): string =>
      `getComputedStyle(${root('volunteer-form')}.querySelector('${selector}'))`;
    assert.equal(await page.evaluate(`${style('[part=section]')}.color`), text);
    assert.equal(await page.evaluate(`${style('[type=submit]')}.borderTopColor`), accent);
    await page.close();
  });
});
