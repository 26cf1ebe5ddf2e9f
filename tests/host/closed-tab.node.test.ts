import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumOptions } from '../support/browsers.mjs';

const TABS = 5;
/** How long a request is on its way, in milliseconds. */
const DELAY = 300;
/** How long a tab stays open after Send. */
const OPEN = 50;

if (!existsSync('dist/cdn/coalition-widgets.js')) execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });

const arrived = new Set<string>();

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part as string;
  return text;
}

/** A receiver on another origin, so that browsers ask with OPTIONS before they send. */
const receiver = createServer((request, response) => {
  const answer = async (): Promise<void> => {
    const text = await textOf(request);
    await pause(DELAY);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type, idempotency-key');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const { id, fields } = JSON.parse(text) as { id: string; fields: { name: string } };
    arrived.add(fields.name);
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id, receipt: '7ZK3-0QMD' }));
  };
  void answer();
});

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>form</title>
<script type="module" src="/cdn/coalition-widgets.js" data-coalition="/data.json"></script>
<volunteer-form><a href="/form">volunteer</a></volunteer-form></html>`;

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const data = (): string =>
  JSON.stringify({
    version: 1,
    languages: ['en'],
    volunteer: {
      form: 'volunteer',
      submit: { url: `http://127.0.0.1:${portOf(receiver)}/`, to: 'json' },
      fields: [{ name: 'name', type: 'text', label: { en: 'Name' }, required: true }],
    },
  });

const serve: RequestListener = ({ url = '/' }, response) => {
  const send = (type: string, body: string | Buffer): void => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };
  if (url === '/data.json') return send('application/json', data());
  if (!url.startsWith('/cdn/')) return send('text/html', page);
  readFile(`dist${url}`).then(
    file => send('text/javascript', file),
    () => response.writeHead(404).end(),
  );
};
const host = createServer(serve);
let browser: Browser;

before(async () => {
  for (const server of [receiver, host])
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  browser = await puppeteer.launch(await chromiumOptions());
});
after(async () => {
  await browser?.close();
  for (const server of [receiver, host]) {
    server.close();
    server.closeAllConnections();
  }
});

/** Opens the form, answers it, presses Send, and closes the tab before the receiver has heard of anything. */
async function sendAndClose(name: string): Promise<void> {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${portOf(host)}/`);
  await tab.waitForFunction(`document.querySelector('volunteer-form').shadowRoot?.querySelector('form')`);
  await tab.evaluate(`{
    const root = document.querySelector('volunteer-form').shadowRoot;
    const input = root.querySelector('[data-name=name]');
    input.value = ${JSON.stringify(name)};
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    root.querySelector('[type=submit]').click();
  }`);
  await pause(OPEN);
  await tab.close();
}

describe('a tab that closes right after Send', () => {
  it('still delivers the answers, the question to the other origin included', async () => {
    const names = Array.from({ length: TABS }, (_, index) => `Nesrîn ${index}`);
    for (const name of names) await sendAndClose(name);
    for (const end = Date.now() + 10_000; arrived.size < TABS && Date.now() < end;) await pause(50);
    assert.deepEqual([...arrived].sort(), names);
  });
});
