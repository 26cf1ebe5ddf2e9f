import { expect, type Check } from './check.js';
import { expectStored, shown } from './expectations.js';
import type { Receiver, Reply } from './receiver.js';

const listOf = (headers: Headers, name: string): readonly string[] =>
  (headers.get(name) ?? '').split(',').map(one => one.trim().toLowerCase());

const allows = (list: readonly string[], name: string): boolean => list.includes(name) || list.includes('*');

function expectReadable({ headers }: Reply, { target }: Receiver, what: string): void {
  const allowed = headers.get('access-control-allow-origin');
  expect(
    allowed === '*' || allowed === target.origin,
    `Access-Control-Allow-Origin of ${what} is ${allowed ?? 'missing'}, so a page of ${target.origin} cannot read it`,
  );
}

/** One answer of each kind that a form meets. */
async function someAnswers(receiver: Receiver): Promise<readonly (readonly [string, Reply])[]> {
  return [
    ['the answer to a submission', await receiver.submit(receiver.sample())],
    ['the answer to a wrong submission', await receiver.submit({ ...receiver.sample(), lang: '' })],
    ['the answer to what is not JSON', await receiver.post('{')],
    ['the answer to a body that is too large', await receiver.post('x'.repeat(60_000))],
  ];
}

/** What pages of other sites need, and what keeps their visitors safe. */
export const pages: readonly Check[] = [
  {
    id: 'https',
    title: 'is reached by https',
    remedy: 'Get a certificate, and name the https address in the data file: answers must not travel in the clear.',
    run({ target: { url } }) {
      const { protocol, hostname } = new URL(url);
      const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
      expect(protocol === 'https:' || isLocal, `its address begins with ${protocol}`);
      return Promise.resolve();
    },
  },
  {
    id: 'no-redirect',
    title: 'answers at its own address, without a redirect',
    remedy: 'Name the final address in the data file; the form follows no redirect with a volunteer\u2019s answers.',
    needsHttp: true,
    async run(receiver) {
      const reply = await receiver.submit(receiver.sample());
      expect(
        reply.status < 300 || reply.status > 399,
        `${reply.status} to ${reply.headers.get('location') ?? 'nowhere'}`,
      );
    },
  },
  {
    id: 'preflight',
    title: 'lets browsers send from another site with both headers of the form',
    remedy:
      'Answer OPTIONS with 204, Access-Control-Allow-Origin, and Access-Control-Allow-Headers: content-type, idempotency-key.',
    needsHttp: true,
    async run(receiver) {
      const headers = {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      };
      const reply = await receiver.request({ method: 'OPTIONS', headers });
      expect(reply.status >= 200 && reply.status < 300, `OPTIONS was answered ${shown(reply)}`);
      expectReadable(reply, receiver, 'the answer to OPTIONS');
      const allowed = listOf(reply.headers, 'access-control-allow-headers');
      for (const name of ['content-type', 'idempotency-key'])
        expect(allows(allowed, name), `Access-Control-Allow-Headers lacks ${name}`);
    },
  },
  {
    id: 'readable',
    title: 'lets pages of other sites read every answer, errors included',
    remedy: 'Send Access-Control-Allow-Origin with every answer, and Access-Control-Expose-Headers: retry-after.',
    async run(receiver) {
      for (const [what, reply] of await someAnswers(receiver)) {
        expectReadable(reply, receiver, what);
        if (receiver.target.isText) continue;
        expect(
          allows(listOf(reply.headers, 'access-control-expose-headers'), 'retry-after'),
          `Access-Control-Expose-Headers of ${what} lacks retry-after`,
        );
      }
    },
  },
  {
    id: 'private',
    title: 'sets no cookie, asks for none, and lets nothing be cached',
    remedy: 'Send Cache-Control: no-store; send neither Set-Cookie nor Access-Control-Allow-Credentials.',
    needsHttp: true,
    async run(receiver) {
      for (const [what, { headers }] of await someAnswers(receiver)) {
        expect(headers.get('set-cookie') === null, `${what} sets a cookie`);
        expect(headers.get('access-control-allow-credentials') !== 'true', `${what} allows credentials`);
        expect(/\bno-store\b/i.test(headers.get('cache-control') ?? ''), `${what} lacks Cache-Control: no-store`);
      }
    },
  },
  {
    id: 'method',
    title: 'answers other methods with 405, and shows nothing that is stored',
    remedy: 'Answer 405 with Allow: POST, OPTIONS.',
    needsHttp: true,
    async run(receiver) {
      const sent = receiver.sample('Conformance test: must not be readable');
      expectStored(await receiver.submit(sent), sent);
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const reply = await receiver.request({ method });
        expect(!reply.text.includes('must not be readable'), `${method} shows what is stored`);
        expect(reply.status === 405, `${method} was answered ${shown(reply)}`);
        expect(listOf(reply.headers, 'allow').includes('post'), `the answer to ${method} lacks Allow: POST`);
      }
    },
  },
];
