import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../support/browsers.mjs';
import { formShown, formSite, press, typeInto, valuesOf, type FormSite } from '../support/form-site.js';
import { filesWith } from '../support/profile.js';

/** What is typed: each text occurs nowhere else. */
const typed = {
  name: 'Zqnesrin Marker',
  email: 'zqmarker@mail.example',
  phone: '+963933918273',
  about: 'Zqabout a marker of its own',
};
const plain = 'zqplain@mail.example';

let site: FormSite;
let profile: string;
let options: LaunchOptions;
const launch = (): Promise<Browser> => puppeteer.launch({ ...options, userDataDir: profile });

before(async () => {
  site = await formSite();
  profile = await mkdtemp(join(tmpdir(), 'profile-'));
  options = await chromiumOptions();
});
after(async () => {
  site.close();
  await rm(profile, { recursive: true, force: true });
});

async function fillIn(page: Page): Promise<void> {
  await page.goto(site.url);
  await formShown(page);
  for (const [name, text] of Object.entries(typed)) await typeInto(page, name, text);
}

describe('a device that others use too', () => {
  it('shows an empty form after Back and after a reload', async () => {
    const browser = await launch();
    const page = await browser.newPage();
    page.on('dialog', dialog => void dialog.accept());
    await fillIn(page);
    await page.evaluate(`document.querySelector('#away').click()`);
    await page.waitForFunction(`document.title === 'away'`);
    await page.goBack();
    await formShown(page);
    assert.deepEqual(await valuesOf(page), ['', '', '', '']);
    await fillIn(page);
    await page.reload();
    await formShown(page);
    assert.deepEqual(await valuesOf(page), ['', '', '', '']);
    await browser.close();
  });

  it('keeps nothing that was typed, sent or not, in any file of the browser, open or closed', async t => {
    const browser = await launch();
    const page = await browser.newPage();
    page.on('dialog', dialog => void dialog.accept());
    await fillIn(page);
    await press(page, '[type=submit]');
    await page.waitForFunction(`document.querySelector('volunteer-form').shadowRoot.querySelector('[part=receipt]')`);
    assert.match(site.stored.at(-1)!, /Zqnesrin Marker/);
    await fillIn(page);
    await page.goto(`${site.url}plain`);
    for (const name of ['name', 'email']) await page.type(`[name=${name}]`, plain);
    await page.keyboard.press('Enter');
    await page.waitForFunction(`document.title === 'sent'`);
    // what browsers store, they store within seconds
    for (const end = Date.now() + 15_000; Date.now() < end && !(await filesWith(profile, [plain])).length;)
      await pause(200);
    const texts = Object.values(typed).flatMap(text => [text, text.slice(0, -2)]);
    assert.deepEqual(await filesWith(profile, texts), []);
    await browser.close();
    assert.deepEqual(await filesWith(profile, texts), []);
    if (!(await filesWith(profile, [plain])).length) t.skip('this browser stores no form data, so this proves little');
  });
});
