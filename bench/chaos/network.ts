import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { serveForm } from '../../tests/support/form-page.js';
import { publicPart, type PrivateKey } from '../../tests/support/sealed.js';

/** How much faster than real the clock of the pages runs. */
export const SPEED = 20;
const clock = `{ const real = setTimeout; window.setTimeout = (run, ms, ...all) => real(run, ms / ${SPEED}, ...all); }`;

const forward = (to: string, body: string): Promise<Response> =>
  fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

async function pass(to: string, body: string, response: ServerResponse): Promise<void> {
  const answer = await forward(to, body);
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
  response.end(await answer.text());
}
const answer = (response: ServerResponse, status: number, type: string, body: string, more: object = {}): void =>
  void response.writeHead(status, { 'content-type': type, ...more }).end(body);

/**
 * Gives no answer. After three minutes of the pages' clock the connection ends, as network equipment ends it: WebKit keeps
 * those of closed tabs, and has six for a host.
 */
const hang = (response: ServerResponse): unknown => setTimeout(() => response.destroy(), 180_000 / SPEED);

/** What can happen to a submission on its way, and how often in a thousand. */
const faults: readonly (readonly [number, (to: string, body: string, response: ServerResponse) => unknown])[] = [
  [60, (_, __, response) => response.destroy()],
  [60, (to, body, response) => forward(to, body).finally(() => response.destroy())],
  [10, (_, __, response) => hang(response)],
  [10, (to, body, response) => forward(to, body).then(() => hang(response))], // stored, without an answer
  [40, (_, __, response) => answer(response, 503, 'text/html', '<h1>busy</h1>')],
  [30, (_, __, response) => answer(response, 429, 'text/plain', '', { 'retry-after': '1' })],
  [40, (_, __, response) => answer(response, 200, 'text/html', '<h1>Sign in to the network</h1>')],
  [30, (_, __, response) => answer(response, 403, 'text/html', '<h1>Forbidden</h1>')],
];

/** A site with the form, whose receiver is behind a network that fails. */
export async function faultyNetwork(to: string, key: PrivateKey, random: () => number) {
  let isHealthy = false;
  let requests = 0;
  let failures = 0;
  const form = { submit: { url: '/submissions', to: 'json' }, recipients: [publicPart(key)] };
  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    requests++;
    let chance = random() * 1000;
    for (const [share, fault] of isHealthy ? [] : faults) {
      chance -= share;
      if (chance >= 0) continue;
      failures++;
      await fault(to, body, response);
      return;
    }
    await pass(to, body, response);
  }
  const server = createServer((request, response) => {
    if (request.url === '/submissions') void receive(request, response).catch(() => response.destroy());
    else serveForm(request, response, form, clock);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests: () => requests,
    failures: () => failures,
    heal: () => void (isHealthy = true),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
