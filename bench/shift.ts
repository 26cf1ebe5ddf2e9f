/**
 * Measures what moves on a page when a widget comes: each element in Arabic and English, prerendered, with its full text
 * as fallback, with a link as fallback, and at a second visit without a network, when it shows the kept copy of the data.
 * `npx tsx bench/shift.ts [--write]` prints a table, or puts it into docs/speed.md. `npm run build` comes first.
 *
 * Three figures for each: how far the text after the widget has moved, how far the text within it that was there before
 * (both in CSS pixels, the one that moved farthest), and the browser's Cumulative Layout Shift. The browser does not count
 * nodes that were replaced.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { fileIn, sendFile } from '../site/files.js';
import { tags, type WidgetTag } from '../src/generated/tags.js';
import { chromiumOptions } from '../tests/support/browsers.mjs';
import { writeBetween } from './write-between.js';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const DELAY = 150; // milliseconds, so that the browser paints the page before its widgets come

const ways = ['prerendered', 'full text', 'link', 'kept copy'] as const;
type Way = (typeof ways)[number];

const folder = mkdtempSync(join(tmpdir(), 'shift-'));
const at = (...path: readonly string[]): string => join(folder, ...path);
const run = (...args: readonly string[]): unknown =>
  execFileSync(process.execPath, ['dist/cli/coalition-widgets.js', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });

let isDataDown = false;
const server = createServer((request, response) => {
  const path = request.url!.slice(1);
  const send = (): void => {
    if (isDataDown && path.endsWith('.json')) response.destroy();
    else void sendFile(request, response, fileIn(path.startsWith('cdn/') ? 'dist' : folder, path));
  };
  if (/\.js(on)?$/.test(path)) setTimeout(send, DELAY);
  else send();
});
await new Promise<void>(done => void server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const sources = { goals: 'data/cso-nes.json', alliance: 'data/syrian-ngo-alliance.json' } as const;
type Source = keyof typeof sources;
const sourceOf = (tag: WidgetTag): Source => (tag === 'coalition-goals' ? 'goals' : 'alliance');
const addressOf = (source: Source, name: string): string => `${origin}/${source}/${name}`;
for (const source of Object.keys(sources) as Source[])
  run('publish', sources[source], '--out', at(source), '--url', addressOf(source, 'coalition.json'));

/** Writes a page with a widget. */
function writePage(tag: WidgetTag, lang: 'ar' | 'en', way: Way): void {
  const source = sourceOf(tag);
  const url = addressOf(source, 'coalition.{lang}.json');
  const path = at('page.html');
  const fallback =
    way === 'full text'
      ? readFileSync(at(source, 'fragments', `${tag}.${lang}.light.html`), 'utf8')
      : '<a href="https://example.org">example.org</a>';
  writeFileSync(
    path,
    `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width"><script type="module" crossorigin ` +
      `src="/cdn/coalition-widgets.js" data-coalition="${url}"></script></head><body><h1>1</h1>` +
      `<${tag}>${fallback}</${tag}><p id="after">2</p><p>3</p></body></html>`,
  );
  if (way === 'prerendered') run('prerender', path, '--data', sources[source], '--url', url);
}

interface Boxes {
  readonly after: number;
  /** The top and the left edge of each text within the widget, by text. */
  readonly texts: Readonly<Record<string, readonly [number, number]>>;
}

/** Runs in the page. */
const boxesOf = `(() => {
  const texts = {};
  const take = root => {
    for (const node of root.childNodes) {
      if (node.nodeType === 3 && node.data.trim()) {
        const range = document.createRange();
        const from = node.data.search(/\\S/);
        range.setStart(node, from);
        range.setEnd(node, from + node.data.trim().length);
        const { top, left, width } = range.getBoundingClientRect();
        if (width) texts[node.data.trim()] ??= [top + scrollY, left];
      } else if (node.nodeType === 1 && !/^(STYLE|SLOT|OPTION)$/.test(node.tagName)) take(node);
    }
  };
  const widget = document.querySelector('${tags.join()}');
  take(widget.shadowRoot ?? widget);
  return { texts, after: document.querySelector('#after').getBoundingClientRect().top + scrollY };
})()`;

interface Shift {
  readonly page: number;
  readonly text: number;
  readonly cls: number;
}

const widget = `document.querySelector('${tags.join()}')`;
/** Opens the page, and waits until its widget is there and has rested. */
async function measure(page: Page): Promise<Shift> {
  await page.goto(`${origin}/page.html`, { waitUntil: 'domcontentloaded' });
  await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const before = (await page.evaluate(boxesOf)) as Boxes;
  await page.waitForFunction(`${widget}.state === 'ready' && !${widget}.shadowRoot.querySelector('[data-revision]')`);
  await page.waitForNetworkIdle();
  await page.evaluate('new Promise(done => setTimeout(done, 300))'); // what loads late may move something, too
  const after = (await page.evaluate(boxesOf)) as Boxes;
  const moved = Object.entries(before.texts).flatMap(([text, [top, left]]) => {
    const now = after.texts[text];
    return now ? [Math.max(Math.abs(now[0] - top), Math.abs(now[1] - left))] : [];
  });
  return {
    page: Math.abs(after.after - before.after),
    text: Math.max(0, ...moved),
    cls: (await page.evaluate('window.__cls')) as number,
  };
}

/** A new visitor for each page. */
async function visit(browser: Browser, way: Way): Promise<Shift> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
  await page.evaluateOnNewDocument(`window.__cls = 0; new PerformanceObserver(list =>
    list.getEntries().forEach(one => { window.__cls += one.value; })).observe({ type: 'layout-shift', buffered: true })`);
  try {
    if (way !== 'kept copy') return await measure(page);
    await measure(page);
    isDataDown = true;
    return await measure(page);
  } finally {
    isDataDown = false;
    await context.close();
  }
}

const browser = await puppeteer.launch(await chromiumOptions());
const rows: string[] = [];
try {
  for (const tag of tags)
    for (const lang of ['ar', 'en'] as const) {
      const cells: string[] = [];
      for (const way of ways) {
        writePage(tag, lang, way);
        const { page, text, cls } = await visit(browser, way);
        cells.push(`${page.toFixed(0)} / ${text.toFixed(0)} / ${cls.toFixed(3)}`);
      }
      rows.push(`| \`<${tag}>\` ${lang} | ${cells.join(' | ')} |`);
      process.stderr.write(`${rows.at(-1)!}\n`);
    }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
const table = [`| element | ${ways.join(' | ')} |`, '| --- | --- | --- | --- | --- |', ...rows].join('\n');
console.log(table);
if (values.write) writeBetween('docs/speed.md', 'shift', table);
