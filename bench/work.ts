/**
 * Measures what many widgets cost a page, in Chromium: requests for the data file, observers and memory with 1 to 200
 * widgets, and what is left after a widget has been added and removed 1,000 times.
 * `npx tsx bench/work.ts [--write]` prints two tables, or puts them into docs/speed.md. `npm run build` comes first.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { fileIn, sendFile } from '../site/files.js';
import { chromiumOptions } from '../tests/support/browsers.mjs';
import { writeBetween } from './write-between.js';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });

let requests = 0;
const server = createServer((request, response) => {
  const path = request.url!.slice(1);
  if (path.endsWith('.json')) requests += 1;
  if (/^\d+$/.test(path)) return void response.setHeader('Content-Type', 'text/html').end(page(Number(path)));
  return void sendFile(request, response, fileIn(path.startsWith('cdn/') ? 'dist' : 'data', path));
});
await new Promise<void>(done => void server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const TAGS = ['coalition-vision', 'coalition-mission', 'member-counter', 'coalition-values'];
const page = (count: number): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><script type="module" crossorigin ` +
  `src="${origin}/cdn/coalition-widgets.js" data-coalition="${origin}/syrian-ngo-alliance.json"></script></head><body>` +
  Array.from({ length: count }, (_, index) => TAGS[index % TAGS.length]!)
    .map(tag => `<${tag}></${tag}>`)
    .join('') +
  '</body></html>';

/** Counts the observers that the page makes, by kind. */
const counting = `window.made = {};
  for (const kind of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const Original = window[kind];
    window[kind] = class extends Original {
      constructor(...all) { super(...all); window.made[kind] = (window.made[kind] ?? 0) + 1; }
    };
  }`;

const allReady = `[...document.querySelectorAll('${TAGS.join()}')].every(one => one.state === 'ready')`;

interface Cost {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What is in use once the garbage is gone. */
async function costOf(session: CDPSession): Promise<Cost> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 1024, nodes, listeners: jsEventListeners };
}

const browser = await puppeteer.launch(await chromiumOptions());
async function open(count: number): Promise<readonly [Page, CDPSession]> {
  const context = await browser.createBrowserContext();
  const opened = await context.newPage();
  await opened.evaluateOnNewDocument(counting);
  await opened.goto(`${origin}/${count}`, { waitUntil: 'networkidle0' });
  await opened.waitForFunction(allReady);
  return [opened, await opened.createCDPSession()];
}
const lines: string[] = [];
const print = (name: string, { heap, nodes, listeners }: Cost, ...more: readonly (string | number)[]): void =>
  void lines.push(`| ${[name, heap.toFixed(0), nodes, listeners, ...more].join(' | ')} |`);

try {
  lines.push('| widgets | heap, KiB | nodes | listeners | requests for the data | observers |');
  lines.push('| ---: | ---: | ---: | ---: | ---: | --- |');
  for (const count of [1, 50, 100, 200]) {
    requests = 0;
    const [opened, session] = await open(count);
    const made = (await opened.evaluate('window.made')) as Readonly<Record<string, number>>;
    const observers = Object.entries(made).map(([kind, some]) => `${some} × ${kind}`);
    print(String(count), await costOf(session), requests, observers.join(', ') || 'none');
    await opened.browserContext().close();
  }
  lines.push('', '| a widget of each kind | heap, KiB | nodes | listeners |', '| --- | ---: | ---: | ---: |');
  const [opened, session] = await open(TAGS.length);
  for (const [name, times] of [
    ['at first', 0],
    ['added and removed 100 times', 100],
    ['and 1,000 times more', 1000],
    ['and 1,000 times more', 1000],
    ['and 1,000 times more', 1000],
  ] as const) {
    await opened.evaluate(
      `(async () => { for (let time = 0; time < ${times}; time++) for (const tag of ${JSON.stringify(TAGS)}) {
        const one = document.createElement(tag);
        document.body.append(one);
        await one.updateComplete;
        one.remove();
      } })()`,
    );
    print(name, await costOf(session));
  }
} finally {
  await browser.close();
  server.close();
}
console.log(lines.join('\n'));
if (values.write) writeBetween('docs/speed.md', 'work', lines.join('\n'));
