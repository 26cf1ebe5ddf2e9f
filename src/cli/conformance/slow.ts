import { type ClientRequest, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Check } from './check.js';
import { expectStored, shown } from './expectations.js';
import { reasonOf, type Receiver } from './receiver.js';
import type { Sample } from './sample.js';
import { Unmet } from './unmet.js';

/** How long half a body is on its way, in milliseconds. */
const PAUSE = 3000;
/** After how long the form tells its visitor that the answer is late, in milliseconds. */
const LATE = 8000;

interface Slow {
  readonly request: ClientRequest;
  readonly answer: Promise<{ readonly status: number; readonly text: string }>;
}

/** Begins a request and sends the first half of its body. */
function begin({ target }: Receiver, body: Buffer, headers: Readonly<Record<string, string | number>>): Slow {
  const url = new URL(target.url);
  const open = url.protocol === 'https:' ? requestHttps : requestHttp;
  const request = open(url, {
    method: 'POST',
    agent: false,
    headers: { origin: target.origin, 'content-type': 'application/json', ...headers },
  });
  const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
    request.on('error', error => reject(new Unmet(`no answer: ${reasonOf(error)}`)));
    request.on('response', response => {
      text(response).then(
        received => resolve({ status: response.statusCode ?? 0, text: received }),
        (error: unknown) => reject(new Unmet(`no answer: ${reasonOf(error)}`)),
      );
    });
  });
  answer.catch(() => undefined); // whoever awaits it hears of it; nobody awaits the one that is cut off
  request.write(body.subarray(0, body.length >> 1));
  return { request, answer };
}

const bytesOf = (sent: Sample): Buffer => Buffer.from(JSON.stringify(sent));

/** What slow and breaking connections do. */
export const slow: readonly Check[] = [
  {
    id: 'slow',
    title: 'takes a body that arrives slowly, and answers others meanwhile',
    remedy: 'Wait for a body for at least 20 seconds, and let more than one worker answer.',
    needsHttp: true,
    async run(receiver) {
      const sent = receiver.sample();
      const body = bytesOf(sent);
      const other = receiver.sample(); // before the clock runs: a proof of work takes its time
      const { request, answer } = begin(receiver, body, { 'content-length': body.length });
      const end = wait(PAUSE).then(() => request.end(body.subarray(body.length >> 1)));
      const started = Date.now();
      expectStored(await receiver.submit(other), other, 'a submission during a slow one');
      const took = Date.now() - started;
      await end;
      const { status, text } = await answer;
      expect(status < 300, `a slow body was answered ${shown({ status, text })}`);
      receiver.stored.add(sent.id);
      expect(took < PAUSE, `a submission waited ${took} ms for a slow one`);
    },
  },
  {
    id: 'cut-off',
    title: 'stores nothing of a body that breaks off',
    remedy: 'Compare the bytes received with Content-Length before you parse.',
    needsHttp: true,
    async run(receiver) {
      const sent = receiver.sample();
      // the first half is JSON already, and yet not the whole body
      const whole = bytesOf(sent);
      const body = Buffer.concat([whole, Buffer.alloc(whole.length, ' ')]);
      const { request, answer } = begin(receiver, body, { 'content-length': body.length });
      await wait(PAUSE / 10);
      request.destroy();
      await answer.catch(() => undefined);
      const other = { ...sent, fields: { [receiver.target.field]: 'Conformance test, whole' } };
      expectStored(await receiver.submit(other), other, 'other content with the id of a body that broke off');
    },
  },
  {
    id: 'chunked',
    title: 'refuses a body without a length that is too large (413 or 411)',
    remedy: 'Count the bytes as they arrive, and stop at the limit.',
    needsHttp: true,
    async run(receiver) {
      const { request, answer } = begin(receiver, Buffer.alloc(120_000, 'x'), { 'transfer-encoding': 'chunked' });
      request.end();
      const { status, text } = await answer;
      expect(status === 413 || status === 411, `it was answered ${shown({ status, text })}`);
    },
  },
  {
    id: 'prompt',
    title: `answers within ${LATE / 1000} seconds`,
    remedy: 'Answer once the submission is stored; send e-mail and the like afterwards.',
    async run(receiver) {
      const sent = receiver.sample();
      const started = Date.now();
      expectStored(await receiver.submit(sent), sent);
      const took = Date.now() - started;
      expect(took < LATE, `it took ${took} ms`);
    },
  },
];
