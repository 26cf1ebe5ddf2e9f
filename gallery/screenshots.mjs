// Takes the pictures of the README: the page of the Syrian alliance, in Arabic and in English, light and dark, wide and
// narrow. Pass a folder and parts of names to take some of them elsewhere: node … out ar-320
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../tests/support/browsers.mjs';
import { startGallery } from './serve.ts';

const [folder = 'docs/images', ...wanted] = process.argv.slice(2);
const LIMIT = 200 * 1024; // bytes
const sizes = { 1280: { height: 1600, deviceScaleFactor: 1 }, 320: { height: 1400, deviceScaleFactor: 1.5 } };

const shots = ['ar', 'en'].flatMap(lang =>
  Object.entries(sizes).flatMap(([width, size]) =>
    ['light', 'dark'].map(theme => ({
      name: `${lang}-${width}-${theme}`,
      path: `page.html?data=syrian-ngo-alliance&lang=${lang}&theme=${theme}`,
      viewport: { width: Number(width), ...size },
    })),
  ),
);

const browser = await puppeteer.launch(await chromiumOptions());
const gallery = await startGallery({ port: 0 });
mkdirSync(folder, { recursive: true });
try {
  for (const { name, path, viewport } of shots) {
    if (wanted.length > 0 && !wanted.some(part => name.includes(part))) continue;
    const page = await browser.newPage();
    await page.setViewport(viewport);
    await page.goto(gallery.url + path, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('main :defined')].every(({ state }) => state !== 'loading'),
    );
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file, optimizeForSpeed: false });
    await page.close();
    const { size } = statSync(file);
    console.log(`${file}  ${Math.round(size / 1024)} KB`);
    if (size > LIMIT) throw new Error(`${file} is larger than ${LIMIT / 1024} KB`);
  }
} finally {
  await gallery.close();
  await browser.close();
}
