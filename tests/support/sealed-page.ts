/** A page with a form whose answers are sealed, its receiver, and what a visitor sees there. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { SealedSubmission } from '../../src/data/submit/submission.js';
import { serveForm } from './form-page.js';
import { makeKey, publicPart } from './sealed.js';
import type { Tab } from './tab.js';

export const key = await makeKey('2026-11');
export const receiver = {
  /** Every request with a body that has reached it. */
  requests: [] as SealedSubmission[],
  works: false,
};

const form = { submit: { url: '/submissions', to: 'json' }, recipients: [publicPart(key)] };

const serve: RequestListener = (request, response) => {
  if (request.url !== '/submissions') return serveForm(request, response, form);
  void text(request).then(sent => {
    const body = JSON.parse(sent) as SealedSubmission;
    receiver.requests.push(body);
    if (receiver.works)
      response
        .writeHead(201, { 'content-type': 'application/json' })
        .end(JSON.stringify({ id: body.id, receipt: '7ZK3-0QMD' }));
    else response.writeHead(503).end();
  });
};
export const host: Server = createServer(serve);
export const origin = (): string => `http://127.0.0.1:${(host.address() as AddressInfo).port}`;

export const says = (tab: Tab, text: string): Promise<unknown> =>
  tab.waitForFunction(
    `document.querySelector('volunteer-form').shadowRoot.querySelector('section').innerText.includes(${JSON.stringify(text)})`,
  );
/** The records that the device keeps. */
export const stored = (tab: Tab): Promise<unknown> =>
  tab.evaluate(`new Promise((done, fail) => {
    const opening = indexedDB.open('coalition-widgets', 1);
    opening.onerror = fail;
    opening.onsuccess = () => {
      const asking = opening.result.transaction('outbox').objectStore('outbox').getAll();
      asking.onsuccess = () => (opening.result.close(), done(asking.result));
    };
  })`);
