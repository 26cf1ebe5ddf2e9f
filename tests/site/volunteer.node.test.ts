import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serveSite, type SiteServer } from '../../site/serve.js';
import { stored } from '../receivers/node/support/stored.js';
import { chromiumOptions } from '../support/browsers.mjs';

let site: SiteServer;
let browser: Browser;
let folder: string;

before(async () => {
  if (!existsSync('dist/cdn/coalition-widgets.js'))
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'ignore' });
  folder = await mkdtemp(join(tmpdir(), 'volunteer-'));
  site = await serveSite({ port: 0, submissions: join(folder, 'submissions.db') });
  browser = await puppeteer.launch(await chromiumOptions());
});
after(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the page of the Syrian alliance under the site's strict policy, and notes whatever goes wrong on it. */
async function openPage(lang: string): Promise<{ page: Page; troubles: string[]; hosts: Set<string> }> {
  const page = await browser.newPage();
  const troubles: string[] = [];
  const hosts = new Set<string>();
  page.on('pageerror', error => troubles.push(String(error)));
  page.on('console', message => message.type() === 'error' && troubles.push(message.text()));
  page.on('request', request => request.url().startsWith('data:') || hosts.add(new URL(request.url()).host));
  await page.goto(`${site.url}page.html?data=syrian-ngo-alliance&lang=${lang}`, { waitUntil: 'networkidle0' });
  // what is far below is loaded when it comes near
  await page.$eval('volunteer-form', form => form.scrollIntoView());
  await page.waitForFunction(() => document.querySelector('volunteer-form')?.state === 'ready');
  return { page, troubles, hosts };
}
const control = (name: string): string => `volunteer-form >>> [data-name="${name}"]`;

describe('a volunteer on the page of a coalition', () => {
  it('fills in the form in Arabic, and what was typed stands on the disk of the receiver', async () => {
    const { page, troubles, hosts } = await openPage('ar');
    await page.locator(control('name')).fill('ليلى حسن');
    await page.locator(control('email')).fill('layla@example.org');
    await page.locator('volunteer-form >>> [part~="consent"] input').click();
    await page.locator('volunteer-form >>> button[type="submit"]').click();
    const receipt = await page.waitForSelector('volunteer-form >>> [part~="number"]');
    const number = await receipt!.evaluate(element => element.textContent?.trim());

    const [sent, ...more] = await stored(site.submissions);
    assert.deepEqual(more, []);
    assert.equal(sent?.['receipt'], number);
    assert.equal(sent?.['lang'], 'ar');
    assert.deepEqual(sent?.['consent'], { version: '2026-01', granted: true });
    assert.deepEqual(sent?.['fields'], { name: 'ليلى حسن', email: 'layla@example.org', newsletter: false });
    assert.deepEqual(troubles, []);
    assert.deepEqual([...hosts], [new URL(site.url).host]);
    await page.close();
  });

  it('reads what is missing, in the language of the page; nothing is sent', async () => {
    const { page } = await openPage('tr');
    await page.locator('volunteer-form >>> button[type="submit"]').click();
    const summary = await page.waitForSelector('volunteer-form >>> [part~="errors"]');
    const [text, lang] = await summary!.evaluate(element => [
      element.textContent,
      element.closest('section')?.getAttribute('lang'),
    ]);
    assert.equal(lang, 'tr');
    assert.match(text ?? '', /[ıİşğüöç]/);
    assert.match(text ?? '', /\p{L}: \p{L}/u); // the build leaves the space between a question and what is said of it
    assert.doesNotMatch(text ?? '', /\p{L}:\p{L}/u);
    assert.equal((await stored(site.submissions)).length, 1);
    await page.close();
  });

  it('is asked before a reload takes what is typed, and not when nothing is typed', async () => {
    const { page } = await openPage('ar');
    const asked: string[] = [];
    page.on('dialog', dialog => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.locator(control('name')).fill('ل');
    const typed = page.locator(control('name')).map(one => (one as HTMLInputElement).value);
    await assert.rejects(page.reload({ timeout: 2000 }));
    assert.deepEqual([asked, await typed.wait()], [['beforeunload'], 'ل']);
    await page.keyboard.press('Backspace');
    await page.reload();
    assert.deepEqual(asked, ['beforeunload']);
    await page.close();
  });
});
