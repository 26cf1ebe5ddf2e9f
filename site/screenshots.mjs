// Takes the pictures of the README: the page of the Syrian alliance, in Arabic and in English, light and dark, wide and
// narrow. Pass a folder and parts of names to take some of them elsewhere: npm run screenshots -- /tmp ar-320
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../tests/support/browsers.mjs';
import { indexedPng } from './indexed-png.mjs';
import { pixelsOf } from './pixels.mjs';
import { serveSite } from './serve.ts';

const [folder = 'docs/images', ...wanted] = process.argv.slice(2);
const LIMIT = 200 * 1024; // bytes
const sizes = { 320: { height: 1200, deviceScaleFactor: 1.5 }, 1280: { height: 1760, deviceScaleFactor: 1 } };

const shots = ['ar', 'en'].flatMap(lang =>
  Object.entries(sizes).flatMap(([width, size]) =>
    ['light', 'dark'].map(theme => ({
      name: `${lang}-${width}-${theme}`,
      path: `page.html?data=syrian-ngo-alliance&lang=${lang}&theme=${theme}`,
      viewport: { width: Number(width), ...size },
    })),
  ),
);

async function take(browser, url, viewport) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main :defined')].every(({ state }) => state !== 'loading'),
  );
  const png = await page.screenshot({ encoding: 'base64' });
  await page.close();
  return indexedPng(await pixelsOf(browser, png));
}

const browser = await puppeteer.launch(await chromiumOptions());
const site = await serveSite({ port: 0 });
mkdirSync(folder, { recursive: true });
try {
  for (const { name, path, viewport } of shots) {
    if (wanted.length > 0 && !wanted.some(part => name.includes(part))) continue;
    const png = await take(browser, site.url + path, viewport);
    const file = join(folder, `${name}.png`);
    console.log(`${file}  ${Math.round(png.length / 1024)} KB`);
    if (png.length > LIMIT) throw new Error(`${file} would be larger than ${LIMIT / 1024} KB`);
    writeFileSync(file, png);
  }
} finally {
  await site.close();
  await browser.close();
}
