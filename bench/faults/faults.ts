/** What can go wrong on the way of a submission, and what is true of it then. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the form has to say: the id of its sentence, or the errors at the fields. */
export type Said = 'waits' | 'slow' | 'refused' | 'errors';

export interface Fault {
  readonly name: string;
  readonly said: Said;
  /** Answers a submission. `stored` is set if the receiver has stored it before. */
  readonly answer?: (response: ServerResponse, id: string, times: number, request: IncomingMessage) => void;
  /** Where the form sends instead of to the receiver. */
  readonly url?: string;
  /** Whether the device has no connection. */
  readonly offline?: true;
  /** Whether the receiver refuses the browser's question (CORS). */
  readonly preflight?: 'refused';
}

const cors = { 'access-control-allow-origin': '*' };
const end = (response: ServerResponse, status: number, body = '', headers: object = {}): void =>
  void response.writeHead(status, { ...cors, ...headers }).end(body);
const html = { 'content-type': 'text/html' };
const json = { 'content-type': 'application/json' };
const signIn = '<h1>Sign in to the network</h1>';

export const faults: readonly Fault[] = [
  { name: 'offline', said: 'waits', offline: true },
  { name: 'cut before processing', said: 'waits', answer: response => response.destroy() },
  { name: 'reset before processing', said: 'waits', answer: (_, __, ___, request) => request.socket.resetAndDestroy() },
  {
    name: 'cut after storing',
    said: 'waits',
    answer: response => (
      response.writeHead(201, { ...cors, ...json, 'content-length': 99 }).write('{'),
      response.destroy()
    ),
  },
  {
    name: 'reset after storing',
    said: 'waits',
    answer: (response, _, __, request) => {
      response.writeHead(201, { ...cors, ...json, 'content-length': 99 }).write('{');
      request.socket.resetAndDestroy();
    },
  },
  { name: 'no answer', said: 'slow', answer: () => undefined },
  {
    name: 'stored, the answer never ends',
    said: 'slow',
    answer: response => void response.writeHead(201, { ...cors, ...json, 'content-length': 99 }).write('{'),
  },
  { name: 'stored, 503 after 25 s', said: 'slow', answer: response => void setTimeout(end, 25_000, response, 503) },
  {
    name: 'a byte every 3 s',
    said: 'slow',
    answer(response) {
      response.writeHead(201, { ...cors, ...json });
      const drip = setInterval(() => response.write(' '), 3000);
      response.on('close', () => clearInterval(drip));
    },
  },
  { name: '429, Retry-After 120', said: 'waits', answer: one => end(one, 429, '', { 'retry-after': '120' }) },
  { name: '503, Retry-After 30', said: 'waits', answer: one => end(one, 503, '', { 'retry-after': '30' }) },
  { name: '500 in HTML', said: 'waits', answer: one => end(one, 500, '<h1>Error</h1>', html) },
  { name: '500 without a body, stored', said: 'waits', answer: one => end(one, 500) },
  { name: 'captive portal', said: 'waits', answer: one => end(one, 200, signIn, html) },
  {
    name: 'captive portal, not readable (CORS)',
    said: 'waits',
    answer: one => void one.writeHead(200, html).end(signIn),
  },
  { name: '200, JSON without the id', said: 'waits', answer: one => end(one, 200, '{"ok":true}', json) },
  { name: '201 without a body', said: 'waits', answer: one => end(one, 201) },
  { name: '413', said: 'refused', answer: one => end(one, 413, '<h1>Too large</h1>', html) },
  { name: '403 in HTML', said: 'refused', answer: one => end(one, 403, '<h1>Forbidden</h1>', html) },
  { name: '404', said: 'refused', answer: one => end(one, 404, 'Not found') },
  {
    name: '422 with the place',
    said: 'errors',
    answer: one => end(one, 422, JSON.stringify({ errors: [{ pointer: '/fields/name', code: 'length' }] }), json),
  },
  {
    name: 'stored, half an answer, then 403',
    said: 'waits',
    answer(response, _, times) {
      if (times > 1) return end(response, 403, '<h1>Forbidden</h1>', html);
      response.writeHead(201, { ...cors, ...json, 'content-length': 99 }).write('{');
      response.destroy();
    },
  },
  {
    // a browser may repeat the request by itself, on a connection that was used before: the page sees the 403 alone
    name: 'stored, cut, then 403',
    said: 'waits',
    answer: (response, _, times) =>
      times > 1 ? end(response, 403, '<h1>Forbidden</h1>', html) : void response.destroy(),
  },
  { name: '302', said: 'waits', answer: one => end(one, 302, '', { location: '/elsewhere' }) },
  { name: '308', said: 'waits', answer: one => end(one, 308, '', { location: '/elsewhere' }) },
  {
    name: 'stored, not readable (CORS)',
    said: 'waits',
    answer: (one, id) => void one.writeHead(201, json).end(JSON.stringify({ id })),
  },
  { name: 'preflight refused', said: 'waits', preflight: 'refused' },
  { name: 'unknown host', said: 'waits', url: 'http://nowhere.invalid/submissions' },
  { name: 'closed port', said: 'waits', url: 'http://127.0.0.1:9/submissions' },
];
