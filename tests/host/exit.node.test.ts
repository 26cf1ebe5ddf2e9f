import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../support/browsers.mjs';
import { formShown, formSite, press, typeInto, valuesOf, type FormSite } from '../support/form-site.js';

let browser: Browser;
let site: FormSite;
let page: Page;
let asked: string[];

before(async () => {
  site = await formSite({ exit: '/away', device: 'own' });
  browser = await puppeteer.launch(await chromiumOptions());
});
after(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  asked = [];
  page = await browser.newPage();
  page.on('dialog', dialog => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto('about:blank');
  await page.goto(site.url);
  await formShown(page);
  await typeInto(page, 'name', 'Nesrin');
  await page.waitForFunction('localStorage.length > 0');
});
afterEach(() => page.close());

const left = (): Promise<unknown> => page.waitForFunction(`document.title === 'away'`);
const escape = async (times: number): Promise<void> => {
  for (let time = 0; time < times; time++) await page.keyboard.press('Escape');
};

describe('leaving the page of a form at once', () => {
  it('goes to the other page without a question, which takes the place of this one in the history', async () => {
    await press(page, '[part=exit] button');
    await left();
    assert.deepEqual(asked, []);
    await page.goBack();
    assert.equal(page.url(), 'about:blank');
  });

  it('deletes the draft', async () => {
    await press(page, '[part=exit] button');
    await left();
    assert.deepEqual(await page.evaluate('[Object.keys(sessionStorage), Object.keys(localStorage)].flat()'), []);
    await page.goto(site.url);
    await formShown(page);
    assert.deepEqual(await valuesOf(page), ['', '', '', '']);
  });

  it('happens when Escape is pressed three times, and is announced after the second time', async () => {
    await escape(2);
    const said = `document.querySelector('volunteer-form').shadowRoot.querySelector('[part=exit] [role=status]').textContent`;
    assert.match(String(await page.evaluate(said)), /once more/);
    await page.evaluate(
      `{ const form = document.querySelector('volunteer-form'); form.requestUpdate(); form.updateComplete }`,
    );
    assert.match(String(await page.evaluate(said)), /once more/);
    await escape(3); // Escape would stop the other page from loading
    await left();
  });

  it('does not happen when Escape is pressed three times in more than five seconds', async () => {
    await page.evaluate(
      `{ const { now } = Date; let later = 0; Date.now = () => now() + later; self.wait = () => (later += 5000); }`,
    );
    await escape(2);
    await page.evaluate('wait()');
    await escape(1);
    assert.deepEqual(await valuesOf(page), ['Nesrin', '', '', '']);
    await escape(2);
    await left();
  });

  it('covers the page until the other one is there', async () => {
    await page.evaluate(
      `addEventListener('pagehide', () => sessionStorage.setItem('seen', document.documentElement.innerText.trim()))`,
    );
    await press(page, '[part=exit] button');
    await left();
    assert.equal(await page.evaluate(`sessionStorage.getItem('seen')`), '');
  });

  it('leaves the page around a frame too', async () => {
    await page.goto(`${site.url}framed`);
    const frame = page.frames()[1]!;
    const button = `document.querySelector('volunteer-form').shadowRoot?.querySelector('[part=exit] button')`;
    await frame.waitForFunction(button);
    await frame.evaluate(`${button}.click()`);
    await left();
  });
});
