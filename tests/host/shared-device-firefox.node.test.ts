import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { noFirefox, startFirefox, type Firefox } from '../support/firefox.js';
import { formShown, formSite, press, typeInto, valuesOf, type FormSite } from '../support/form-site.js';
import { filesWith } from '../support/profile.js';

const typed = {
  name: 'Zqnesrin Wjmarker',
  email: 'zqmail@xkwv.example',
  phone: '+963933918273',
  about: 'Zqabout a pjvx of its own',
};
/** Parts of it that occur nowhere else: databases that compress leave the first occurrence of a word whole. */
const traces = ['Zqnesrin', 'Wjmarker', 'zqmail', 'xkwv', '33918273', 'Zqabout', 'pjvx'];

/** Firefox at its most eager: it stores at once what it would store later, opens the last pages again, fills in addresses. */
const prefs = {
  'browser.sessionstore.interval': 500,
  'browser.sessionstore.restore_on_demand': false,
  'browser.startup.page': 3,
  'extensions.formautofill.addresses.supported': 'on',
  'extensions.formautofill.creditCards.supported': 'on',
};

let site: FormSite;
let profile: string;
let firefox: Firefox | undefined;

const found = (): Promise<string[]> => filesWith(profile, traces);

/** Waits until a text is in a file whose name begins like this, or one that Firefox keeps beside it. */
async function recorded(text: string, file: string): Promise<void> {
  let files: string[] = [];
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(200)) {
    files = await filesWith(profile, [text]);
    if (files.some(one => one.startsWith(file))) return;
  }
  assert.fail(`Firefox should have stored ${text} in ${file}; it is in ${files.join(', ') || 'no file'}`);
}

async function start(): Promise<Firefox> {
  return (firefox = await startFirefox(profile, prefs));
}

async function open(path: string): Promise<Page> {
  const page = await firefox!.browser.newPage();
  page.on('dialog', dialog => void dialog.accept());
  await page.goto(`${site.url}${path}`);
  return page;
}

async function fillIn(page: Page): Promise<void> {
  await page.bringToFront();
  await formShown(page);
  for (const [name, text] of Object.entries(typed)) await typeInto(page, name, text);
  assert.deepEqual(await valuesOf(page), Object.values(typed));
}

/** Types a text into a form that Firefox records, and waits until it has. What was typed before must be recorded by then. */
async function typeElsewhere(text: string): Promise<void> {
  const page = await open('plain');
  await page.type('[name=email]', text);
  await recorded(text, 'sessionstore-backups/recovery.jsonlz4');
}

/** Waits for the form on a page that Firefox has opened again. */
async function restoredForm(): Promise<Page> {
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(200))
    for (const page of await firefox!.browser.pages())
      if (page.url() === site.url) {
        await formShown(page);
        return page;
      }
  return assert.fail('Firefox has not opened the page with the form again');
}

describe('a device that others use too, with Firefox', { skip: noFirefox }, () => {
  before(async () => {
    site = await formSite();
  });
  after(() => site?.close());
  afterEach(async () => {
    await firefox?.close();
    firefox = undefined;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const test = (name: string, run: () => Promise<void>): unknown =>
    it(name, async () => {
      profile = await mkdtemp(join(tmpdir(), 'profile-'));
      await run();
    });

  test('shows an empty form after Back and after a reload', async () => {
    await start();
    const page = await open('');
    await fillIn(page);
    await page.evaluate(`document.querySelector('#away').click()`);
    await page.waitForFunction(`document.title === 'away'`);
    await page.evaluate(`void setTimeout(() => history.back())`);
    await page.waitForFunction(`document.title === 'form'`);
    await formShown(page);
    assert.deepEqual(await valuesOf(page), ['', '', '', '']);
    await fillIn(page);
    await page.evaluate(`void setTimeout(() => location.reload())`);
    await page.waitForFunction(`performance.getEntriesByType('navigation')[0].type === 'reload'`);
    await formShown(page);
    assert.deepEqual(await valuesOf(page), ['', '', '', '']);
  });

  test('keeps nothing that was typed, sent or not, in any file, open or closed', async () => {
    await start();
    const page = await open('');
    await fillIn(page);
    await press(page, '[type=submit]');
    await page.waitForFunction(`document.querySelector('volunteer-form').shadowRoot.querySelector('[part=receipt]')`);
    assert.match(site.stored.at(-1)!, /Zqnesrin/);
    await page.goto(site.url);
    await fillIn(page);
    // what Firefox stores of other forms and pages, the search finds
    const other = await open('recorded');
    await other.type('[name=nickname]', 'Gqsent');
    await other.keyboard.press('Enter');
    await other.waitForFunction(`document.title === 'away'`);
    await other.evaluate(`localStorage.setItem('kept', 'Gqkept')`);
    await other.evaluate(`new Promise(done => {
      const opening = indexedDB.open('control', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('all').put({ text: 'Gqstored' }, 1);
      opening.onsuccess = () => done(opening.result.close());
    })`);
    await recorded('Gqsent', 'formhistory.sqlite');
    await recorded('Gqkept', 'storage/default');
    await recorded('Gqstored', 'storage/default');
    await typeElsewhere('gqopen@mail.example');
    assert.deepEqual(await found(), []);
    await firefox!.close();
    firefox = undefined;
    await recorded('gqopen', 'sessionstore.jsonlz4');
    assert.deepEqual(await found(), []);
  });

  test('keeps nothing when Firefox crashes, and shows an empty form when it opens the page again', async () => {
    await start();
    await fillIn(await open(''));
    await typeElsewhere('gqcrash@mail.example');
    await firefox!.crash();
    firefox = undefined;
    assert.deepEqual(await found(), []);
    await start();
    const page = await restoredForm();
    assert.deepEqual(await valuesOf(page), ['', '', '', '']);
    assert.deepEqual(await found(), []);
    await firefox!.close();
    firefox = undefined;
    assert.deepEqual(await found(), []);
  });
});
