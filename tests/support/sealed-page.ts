/** A page with a form whose answers are sealed, its receiver, and what a visitor does there. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Page } from 'puppeteer-core';
import type { SealedSubmission } from '../../src/data/submit/submission.js';
import { makeKey, publicPart } from './sealed.js';

if (!existsSync('dist/cdn/coalition-widgets.js')) execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });

export const key = await makeKey('2026-11');
export const receiver = {
  /** Every request with a body that has reached it. */
  requests: [] as SealedSubmission[],
  works: false,
};

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>form</title>
<script type="module" src="/cdn/coalition-widgets.js" data-coalition="/data.json"></script>
<volunteer-form><a href="/form">volunteer</a></volunteer-form></html>`;
const data = JSON.stringify({
  version: 1,
  languages: ['en'],
  volunteer: {
    form: 'volunteer',
    submit: { url: '/submissions', to: 'json' },
    recipients: [publicPart(key)],
    fields: [{ name: 'name', type: 'text', label: { en: 'Name' }, required: true }],
  },
});

const serve: RequestListener = (request, response) => {
  const send = (type: string, body: string | Buffer, status = 200): void => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };
  const { url = '/' } = request;
  if (url === '/submissions')
    return void text(request).then(sent => {
      const body = JSON.parse(sent) as SealedSubmission;
      receiver.requests.push(body);
      if (receiver.works) send('application/json', JSON.stringify({ id: body.id, receipt: '7ZK3-0QMD' }), 201);
      else send('text/plain', 'down', 503);
    });
  if (url === '/data.json') return send('application/json', data);
  if (!url.startsWith('/cdn/')) return send('text/html', page);
  readFile(`dist${url}`).then(
    file => send('text/javascript', file),
    () => send('text/plain', '', 404),
  );
};
export const host: Server = createServer(serve);
export const origin = (): string => `http://127.0.0.1:${(host.address() as AddressInfo).port}`;

export const send = (tab: Page, name: string): Promise<unknown> =>
  tab.evaluate(`{
    const root = document.querySelector('volunteer-form').shadowRoot;
    const input = root.querySelector('[data-name=name]');
    input.value = ${JSON.stringify(name)};
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    root.querySelector('[type=submit]').click();
  }`);
export const says = (tab: Page, text: string): Promise<unknown> =>
  tab.waitForFunction(
    `document.querySelector('volunteer-form').shadowRoot.querySelector('section').innerText.includes(${JSON.stringify(text)})`,
  );
/** The records that the device keeps. */
export const stored = (tab: Page): Promise<unknown> =>
  tab.evaluate(`new Promise((done, fail) => {
    const opening = indexedDB.open('coalition-widgets', 1);
    opening.onerror = fail;
    opening.onsuccess = () => {
      const asking = opening.result.transaction('outbox').objectStore('outbox').getAll();
      asking.onsuccess = () => (opening.result.close(), done(asking.result));
    };
  })`);
