import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { chromiumOptionsIn, speak } from './chromium-in.mjs';

/** A server of the built script tag, of one data file, and of one page. */
export async function startServer(page: string, data: unknown): Promise<{ url: string; server: Server }> {
  if (!existsSync('dist/cdn/coalition-widgets.js')) execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer): void => {
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.end(body);
    };
    if (pathname === '/') send('text/html', page);
    else if (pathname === '/coalition.json') send('application/json', JSON.stringify(data));
    else
      readFile(`dist/cdn${pathname}`).then(
        file => send('text/javascript', file),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** What a browser of some language makes of a page. */
export interface Seen {
  /** `navigator.language`. */
  readonly navigator: string;
  /** The language of an `Intl` that is told none. */
  readonly intl: string;
  /** What the engine writes in Syriac: with its own language, where it has no data. */
  readonly engine: string;
  /** What each widget has in its shadow root, by `tag lang`. */
  readonly widgets: Readonly<Record<string, string>>;
}

/** Runs in the page, when each of its widgets has come to show its section. */
async function readPage(): Promise<Seen> {
  // long lists grow
  for (const one of document.querySelectorAll<HTMLElementTagNameMap['coalition-goals']>('[data-widget]'))
    await one.updateComplete;
  const widgets = [...document.querySelectorAll<HTMLElement>('[data-widget]')].map(widget => [
    `${widget.localName} ${widget.lang}`,
    widget.shadowRoot!.innerHTML.replace(/<!--.*?-->| style=".*?"/gs, ''), // colours come later
  ]);
  return {
    navigator: navigator.language,
    intl: new Intl.NumberFormat().resolvedOptions().locale,
    engine: [(1234.5).toLocaleString('syr'), new Intl.ListFormat('syr').format(['1', '2'])].join(' '),
    widgets: Object.fromEntries(widgets) as Record<string, string>,
  };
}

/** Opens a page in a Chromium of some language. */
export async function seenIn(lang: string, url: string): Promise<Seen> {
  const browser = await puppeteer.launch(await chromiumOptionsIn(lang));
  try {
    const page = await browser.newPage();
    await speak(page, lang);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(url);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-widget]')].every(one => 'state' in one && one.state === 'ready'),
    );
    return await page.evaluate(readPage);
  } finally {
    await browser.close();
  }
}
