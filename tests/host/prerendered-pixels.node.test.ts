import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { pixelsOf } from '../../site/pixels.mjs';
import { tags } from '../../src/generated/tags.js';
import { example } from '../cli/support.js';
import { path, prerender } from '../cli/prerender/support.js';
import { portOf } from '../receivers/node/support/port.js';
import { chromiumOptions } from '../support/browsers.mjs';

const types = { js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml' } as Readonly<
  Record<string, string>
>;
/** The form's fields cannot be filled before the script has come, and look so. */
const compared = tags.filter(tag => tag !== 'volunteer-form');

/** A picture of the whole page, as base64 of a PNG. */
const picture = (page: Page): Promise<string> => page.screenshot({ fullPage: true, encoding: 'base64' });

/** How many pixels of two pictures differ; all of them if their sizes do. */
async function differing(browser: Browser, one: string, other: string): Promise<number> {
  if (one === other) return 0;
  const [{ rgba: first, ...size }, { rgba: second, ...otherSize }] = await Promise.all([
    pixelsOf(browser, one),
    pixelsOf(browser, other),
  ]);
  if (size.width !== otherSize.width || size.height !== otherSize.height) return Infinity;
  let count = 0;
  for (let at = 0; at < first.length; at += 4) if (first.readUInt32LE(at) !== second.readUInt32LE(at)) count += 1;
  return count;
}

describe('a prerendered page', { timeout: 300_000 }, () => {
  let html = '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://any');
    if (pathname === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    const file = pathname.startsWith('/cdn/') ? `dist${pathname}` : `data${pathname}`;
    readFile(file).then(
      bytes => response.writeHead(200, { 'content-type': types[file.split('.').at(-1)!] }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  let browser: Browser;
  let origin = '';
  before(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    origin = `http://127.0.0.1:${portOf(server)}`;
    browser = await puppeteer.launch(await chromiumOptions());
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const [name, width, scheme] of [
    ['cso-nes', 320, 'light'],
    ['syrian-ngo-alliance', 1280, 'dark'],
  ] as const)
    for (const lang of ['ar', 'ckb', 'en', 'ku', 'syr', 'tr'])
      it(`shows the same pixels before and after the script takes over: ${name} in ${lang}, ${width} px, ${scheme}`, async () => {
        const file = JSON.parse(example(name)) as object;
        await writeFile(path(`${name}.json`), JSON.stringify(file));
        const widgets = compared.map(tag => `<${tag}></${tag}><p>—</p>`).join('\n');
        const source = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${name}</title><body>${widgets}</body></html>`;
        const made = await prerender(source, ['--url', `${origin}/${name}.json`], `${name}.json`);
        html = made.html.replaceAll(/<([a-z]+-[a-z]+)[^>]*><\/\1>/g, ''); // without those whose section the file does not have
        const page = await browser.newPage();
        try {
          await page.setViewport({ width, height: 800 });
          await page.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: scheme },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
          await page.goto(origin, { waitUntil: 'networkidle0' });
          const first = await picture(page);
          await page.evaluate(`{
            const script = document.createElement('script');
            Object.assign(script, { type: 'module', src: '/cdn/coalition-widgets.js' }).dataset.coalition = '/${name}.json';
            document.head.append(script);
          }`);
          const held = `[...document.querySelectorAll('${compared.join()}')].filter(one => one.shadowRoot?.querySelector('[data-revision]'))`;
          assert.ok(((await page.evaluate(`${held}.length`)) as number) > 4);
          await page.waitForFunction(`!${held}.length`);
          await page.waitForNetworkIdle();
          assert.equal(await differing(browser, first, await picture(page)), 0);
        } finally {
          await page.close();
        }
      });
});
