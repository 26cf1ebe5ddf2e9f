import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { readCsv } from '../../src/data/open/csv.js';
import { chromiumOptions } from '../support/browsers.mjs';
import { makeKey, sealAll, submission } from '../support/sealed.js';

if (!existsSync('dist/open.html')) execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });

const folder = await mkdtemp(join(tmpdir(), 'open-page-'));
const path = (name: string): string => join(folder, name);
const key = await makeKey('2026-11');
const nesrin = submission({ name: '<b>نسرين</b>', phone: '+963944123456' });
let browser: Browser;

before(async () => {
  await copyFile('dist/open.html', path('open.html'));
  await writeFile(path('key.json'), JSON.stringify(key));
  const { bodies } = await sealAll([nesrin], [key]);
  const lost = await sealAll([nesrin], [await makeKey('lost')]);
  await writeFile(path('submissions.jsonl'), [...bodies, ...lost.bodies].map(one => JSON.stringify(one)).join('\n'));
  browser = await puppeteer.launch(await chromiumOptions());
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

async function choose(page: Page, id: string, name: string): Promise<void> {
  const input = await page.waitForSelector<`input#${string}`>(`input#${id}`);
  await input!.uploadFile(path(name));
}

describe('open.html', () => {
  it('opens submissions from a saved file, without a request, and saves them', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', request => asked.push(request.url().replace(/^(\w+:).*\//, '$1')));
    page.on('pageerror', error => faults.push(String(error)));
    page.on('console', line => faults.push(line.text()));
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.goto(pathToFileURL(path('open.html')).href);
    await choose(page, 'submissions', 'submissions.jsonl');
    await page.waitForFunction(() => document.getElementById('status')!.textContent === 'Choose the private key too.');
    await choose(page, 'keys', 'key.json');
    await page.waitForFunction(() => document.getElementById('status')!.textContent === '1 opened, 1 not');
    const cells = await page.$$eval('td', all => all.map(({ textContent }) => textContent));
    assert.deepEqual(cells.slice(2), [nesrin.id, 'volunteer', 'ar', '2026-01', '<b>نسرين</b>', '+963944123456']);
    assert.match(await page.$eval('#faults', one => one.textContent), /line 2 could not be opened.*"lost"/);
    await page.click('#csv');
    const saved = path('submissions.csv');
    for (const end = Date.now() + 10_000; !existsSync(saved) && Date.now() < end;)
      await new Promise(resolve => setTimeout(resolve, 20));
    const [, row] = readCsv(await readFile(saved, 'utf8'));
    assert.deepEqual(row!.slice(6), ['<b>نسرين</b>', '+963944123456']);
    assert.deepEqual(
      asked.filter(one => !one.startsWith('blob:')),
      ['file:open.html'],
    );
    assert.deepEqual(faults, []);
  });

  it('can reach no network, even if its own script wanted to', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path('open.html')).href);
    const blocked = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
      await fetch('https://example.org/').catch(() => undefined);
      document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }));
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
      for (const end = Date.now() + 5000; seen.length < 3 && Date.now() < end;)
        await new Promise(resolve => setTimeout(resolve, 10));
      return { seen, ran: 'ran' in window };
    });
    assert.deepEqual(blocked.seen.sort(), ['connect-src', 'img-src', 'script-src-elem']);
    assert.equal(blocked.ran, false);
  });
});
