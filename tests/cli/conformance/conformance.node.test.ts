import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks, runChecks } from '../../../src/cli/conformance/run.js';
import { start, stored } from '../../receivers/node/support/server.js';
import { answering, newReceipts, startFaulty, trusting, type Mistake } from './faulty.js';
import { receiverAt, result, shell } from './receiver.js';

const without = (headers: Record<string, string>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name));

/** Mistakes of receivers, and the checks that must notice them. */
const mistakes: readonly (readonly [string, readonly string[], Mistake])[] = [
  [
    'a login page of a network',
    ['stored', 'at-once'],
    () => Promise.resolve({ status: 200, headers: {}, body: '<p>Sign in' }),
  ],
  ['another receipt each time', ['repeated', 'at-once', 'supersedes'], newReceipts],
  ['a known id is not compared', ['id-reused'], trusting()],
  [
    'the header is ignored',
    ['idempotency-key'],
    (sent, forward) => forward({ ...sent, headers: without(sent.headers, 'idempotency-key') }),
  ],
  [
    'plain text is refused',
    ['media-types'],
    answering((_, { headers }) => (headers['content-type']?.startsWith('text/') ? { status: 415 } : {})),
  ],
  [
    'a suspicion is a reason to refuse',
    ['suspect'],
    answering((_, { body }) => (body.includes('"suspect"') ? { status: 422 } : {})),
  ],
  [
    'every type is taken',
    ['media-type'],
    (sent, forward) => forward({ ...sent, headers: { ...sent.headers, 'content-type': 'text/plain' } }),
  ],
  [
    'a database that refuses U+0000',
    ['scripts'],
    answering((_, { body }) => (body.includes('\\u0000') ? { status: 503 } : {})),
  ],
  [
    'a proxy with a lower limit',
    ['largest'],
    answering((_, { body }) => (body.length > 40_000 ? { status: 413 } : {})),
  ],
  ['bad JSON breaks it', ['json', 'not-an-object'], answering(({ status }) => (status >= 400 ? { status: 500 } : {}))],
  [
    'errors are not problem details',
    ['json', 'types', 'consent'],
    answering(({ status, headers }) =>
      status >= 400 ? { headers: { ...headers, 'content-type': 'application/json' } } : {},
    ),
  ],
  [
    'no fault is named',
    ['types', 'payload', 'consent', 'id-reused'],
    answering(({ status, body }) =>
      status === 422 ? { body: JSON.stringify({ ...(JSON.parse(body) as object), errors: [] }) } : {},
    ),
  ],
  [
    'errors repeat what was sent',
    ['no-echo'],
    answering(({ status }, { body }) => (status >= 400 ? { body: body.toString() } : {})),
  ],
  [
    'the preflight lacks a header',
    ['preflight'],
    answering(({ headers }) => ({
      headers: { ...headers, 'access-control-allow-headers': 'content-type' },
    })),
  ],
  [
    'errors cannot be read',
    ['readable'],
    answering(({ status, headers }) =>
      status >= 400 ? { headers: without(headers, 'access-control-allow-origin') } : {},
    ),
  ],
  ['answers may be cached', ['private'], answering(({ headers }) => ({ headers: without(headers, 'cache-control') }))],
  ['GET shows what is stored', ['method'], answering((_, { method }) => (method === 'GET' ? { status: 200 } : {}))],
  [
    'it moves',
    ['no-redirect', 'stored'],
    answering(({ headers }) => ({
      status: 302,
      headers: { ...headers, location: 'https://other.example/' },
    })),
  ],
  [
    'a body that broke off is stored',
    ['cut-off'],
    (sent, forward) => forward({ ...sent, body: Buffer.from(sent.body.toString().trim()) }),
  ],
];

describe('coalition-widgets conformance', () => {
  it('prints each requirement that is not met with its remedy, and leaves with 1', async t => {
    const url = await startFaulty(t, newReceipts);
    const { code, stdout } = await shell(url, '--form', 'helpers');
    assert.equal(code, 1);
    assert.match(stdout, /^pass {2}confirms a submission: .* \[stored\]$/m);
    assert.match(stdout, /^FAIL {2}.* \[repeated\]\n {6}the second receipt is another\n {6}→ Look the id up/m);
    assert.match(stdout, /\n\d+ passed, \d+ failed\n\d+ test submissions are stored at http.*\. Delete them\.\n$/);
  });

  it('leaves with 2 and says why if there is no answer, or it is called wrongly', async () => {
    for (const args of [
      ['http://127.0.0.1:1/'],
      [],
      ['file:///etc'],
      ['http://127.0.0.1:1/', '--to', 'email'],
      ['http://127.0.0.1:1/', '--work', '21'],
      ['http://127.0.0.1:1/', '--work', 'x'],
      ['--loud'],
    ]) {
      const { code, stderr } = await shell(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /^coalition-widgets: /);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });

  it('passes the receiver for Node, and counts what it stored there', async t => {
    const { url, file } = await start(t);
    const receiver = receiverAt(url);
    const results = await runChecks(receiver, () => undefined);
    assert.equal(results.length, checks.filter(({ needsWork }) => !needsWork).length);
    const failed = results.filter(({ passed }) => !passed).map(({ id, message }) => `${id}: ${message}`);
    assert.deepEqual(failed, []);
    // one of them has been replaced by another
    assert.equal((await stored(file)).length, receiver.stored.size - 1);
  });

  for (const [name, ids, mistake] of mistakes)
    it(`notices a receiver with a mistake: ${name}`, async t => {
      const url = await startFaulty(t, mistake);
      for (const id of ids) {
        const { passed, message, remedy } = await result(url, id);
        assert.equal(passed, false, id);
        assert.ok(message && remedy, id);
      }
    });

  it('notices a receiver that does not wait for slow bodies', async t => {
    const url = await startFaulty(t, (sent, forward) => forward(sent), 500);
    assert.match((await result(url, 'slow')).message ?? '', /408/);
  });

  it('waits when the receiver says that there are too many, and sends again', async t => {
    let refused = 0;
    const url = await startFaulty(t, async (sent, forward) => {
      if (sent.method !== 'POST' || refused++ > 0) return forward(sent);
      return { status: 429, headers: { 'retry-after': '1' }, body: '' };
    });
    assert.equal((await result(url, 'stored')).passed, true);
    assert.equal(refused, 2);
  });

  it('finds no mistake where the proxy makes none', async t => {
    const url = await startFaulty(t, (sent, forward) => forward(sent));
    const ids = new Set(mistakes.flatMap(([, list]) => list));
    for (const id of ids) if (id !== 'cut-off') assert.deepEqual((await result(url, id)).passed, true, id);
  });
});
