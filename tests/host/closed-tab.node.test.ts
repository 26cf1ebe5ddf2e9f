import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumOptions } from '../support/browsers.mjs';
import { formShows, send, serveForm } from '../support/form-page.js';

const TABS = 5;
/** How long a request is on its way, in milliseconds. */
const DELAY = 300;
/** How long a tab stays open after Send. */
const OPEN = 50;

const arrived = new Set<string>();

/** A receiver on another origin, so that browsers ask with OPTIONS before they send. */
const receiver = createServer((request, response) => {
  const answer = async (): Promise<void> => {
    const body = await text(request);
    await pause(DELAY);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type, idempotency-key');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const { id, fields } = JSON.parse(body) as { id: string; fields: { name: string } };
    arrived.add(fields.name);
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id, receipt: '7ZK3-0QMD' }));
  };
  void answer();
});

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const host = createServer((request, response) =>
  serveForm(request, response, { submit: { url: `http://127.0.0.1:${portOf(receiver)}/`, to: 'json' } }),
);
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
  await formShows(tab);
  await send(tab, name);
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
