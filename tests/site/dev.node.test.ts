import assert from 'node:assert/strict';
import { appendFile, cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serveSources } from '../../site/dev.js';
import type { SiteServer } from '../../site/serve.js';
import { chromiumOptions } from '../support/browsers.mjs';

interface Goals {
  goals: { title: Record<string, string> }[];
}

let folder: string; // a copy of the sources, so that the tests can edit them
let site: SiteServer;
let browser: Browser;

before(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'coalition-dev-')));
  for (const part of ['site', 'src', 'data', 'package.json', 'tsconfig.json'])
    await cp(part, join(folder, part), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  site = await serveSources({ port: 0, root: folder });
  browser = await puppeteer.launch(await chromiumOptions());
});
after(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('response', response => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`));
  await page.goto(site.url + path);
  return { page, errors };
}

const showsGoal = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted: string) => document.querySelector('coalition-goals')?.shadowRoot?.textContent.includes(wanted),
    {},
    text,
  );

async function readGoals(): Promise<Goals> {
  return JSON.parse(await readFile(join(folder, 'data/cso-nes.json'), 'utf8')) as Goals;
}

describe('the site over the sources', () => {
  for (const path of ['', 'page.html'])
    it(`shows the goals of the data file on /${path}, with every element registered`, async () => {
      const { page, errors } = await open(`${path}?data=cso-nes&lang=ar`);
      await showsGoal(page, (await readGoals()).goals[0]!.title['ar']!);
      assert.equal(await page.$(':not(:defined)'), null);
      assert.deepEqual(errors, []);
      await page.close();
    });

  it('answers 404 for what it does not have', async () => {
    for (const path of ['nothing.html', 'data/nothing.json', 'data/%2e%2e/package.json', 'cdn/fonts/nothing.woff2'])
      assert.equal((await fetch(site.url + path)).status, 404, path);
  });

  it('serves the fonts beside the script tag', async () => {
    const { page } = await open('page.html?data=cso-nes&lang=syr');
    await page.waitForFunction(() =>
      [...document.fonts].some(font => /Syriac/.test(font.family) && font.status === 'loaded'),
    );
    await page.close();
  });

  it('reloads the page when a source file changes', async () => {
    const { page } = await open('page.html?data=cso-nes');
    await showsGoal(page, '');
    await appendFile(join(folder, 'src/elements/coalition-goals.ts'), "\ndocument.documentElement.id = 'edited';\n");
    await page.waitForSelector('html#edited');
    await page.close();
  });

  it('reloads the page when a data file changes', async () => {
    const { page } = await open('page.html?data=cso-nes&lang=en');
    const data = await readGoals();
    await showsGoal(page, data.goals[0]!.title['en']!);
    data.goals[0]!.title['en'] = 'An edited goal';
    await writeFile(join(folder, 'data/cso-nes.json'), JSON.stringify(data));
    await showsGoal(page, 'An edited goal');
    await page.close();
  });
});
