import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { installPackages } from '../../../scripts/lib/install.js';
import { Receiver } from '../../../src/cli/conformance/receiver.js';
import { runChecks } from '../../../src/cli/conformance/run.js';
import { receiptNumber } from '../../../receivers/node/receipt.js';
import { post } from '../node/support/server.js';
import { aSubmission } from '../node/support/submissions.js';
import { proved } from '../node/support/work.js';
import { wrongReasons } from '../node/support/wrong-reasons.js';

/** What these tests use of the local runtime, which has a package of its own. */
interface Runtime {
  readonly ready: Promise<URL>;
  getD1Database(name: 'DB'): Promise<Database>;
  getWorker(): Promise<{ scheduled(options: { cron: string }): Promise<unknown> }>;
  dispose(): Promise<void>;
}

interface Database {
  prepare(sql: string): { all(): Promise<{ results: readonly Record<string, unknown>[] }> };
}

installPackages('tests/receivers/worker');
const { Miniflare } = createRequire(import.meta.url)('miniflare') as {
  Miniflare: new (options: object) => Runtime;
};

async function start(t: TestContext, bindings: Readonly<Record<string, string>> = {}) {
  const runtime = new Miniflare({
    modules: true,
    script: readFileSync('receivers/worker/worker.js', 'utf8'),
    compatibilityDate: '2025-01-01',
    d1Databases: ['DB'],
    bindings,
    host: '127.0.0.1',
    port: 0,
  });
  t.after(() => runtime.dispose());
  const url = String(await runtime.ready);
  const rows = async (sql: string) => (await (await runtime.getD1Database('DB')).prepare(sql).all()).results;
  return { url, rows, runtime };
}

async function failures(url: string, form: string, work?: number): Promise<string[]> {
  const receiver = new Receiver({ url, form, field: 'name', origin: 'https://member.example', isText: false, work });
  const results = await runChecks(receiver, () => undefined);
  assert.ok(results.length > 30);
  return results.filter(({ passed }) => !passed).map(({ id, message }) => `${id}: ${message}`);
}

describe('the receiver for Cloudflare Workers', () => {
  it('meets the contract as it comes, and lists no submission that was replaced', async t => {
    const { url, rows } = await start(t, { PER_MINUTE: '0' });
    assert.deepEqual(await failures(url, 'volunteer'), []);
    const bodies = JSON.stringify(await rows('SELECT body FROM current'));
    assert.ok(bodies.includes('replaces another') && !bodies.includes('must not be listed'));
  });

  it('meets it with lists of forms, fields and origins, and with consent required', async t => {
    const lists = { FORMS: 'other, helpers', FIELDS: 'name', ORIGINS: 'https://member.example' };
    const { url } = await start(t, { ...lists, REQUIRE_CONSENT: 'true', PER_MINUTE: '0' });
    assert.deepEqual(await failures(url, 'helpers'), []);
    const stranger = await post(
      url,
      { ...aSubmission({ name: 'x' }), form: 'helpers' },
      { origin: 'https://x.example' },
    );
    assert.equal(stranger.status, 403);
    assert.equal(stranger.headers.get('access-control-allow-origin'), null);
  });

  it('meets it while it asks for a proof of work, and takes the id as it is in the body', async t => {
    const { url } = await start(t, { WORK: '9', PER_MINUTE: '0' });
    assert.deepEqual(await failures(url, 'volunteer', 9), []);
    const sent = aSubmission();
    for (const work of [7, null, [], 'x'.repeat(65)]) {
      const { status, body } = await post(url, { ...sent, work });
      assert.equal(status, 422);
      assert.deepEqual((body as { errors: unknown }).errors, [{ pointer: '/work', code: 'work' }]);
    }
    assert.equal((await post(url, proved({ ...sent, id: sent.id.toUpperCase() }, 9))).status, 201);
    const again = await post(url, proved(sent, 10));
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
  });

  it('ignores work that it does not ask for, and says what is wrong with the variable', async t => {
    for (const bindings of [undefined, { WORK: '0' }, { WORK: '' }]) {
      const { url } = await start(t, bindings);
      assert.equal((await post(url, { ...aSubmission(), work: 7 })).status, 201);
    }
    for (const WORK of ['21', '-1', '1.5', 'x']) {
      const { url } = await start(t, { WORK });
      const { status, body } = await post(url, aSubmission());
      assert.equal(status, 503);
      assert.match(JSON.stringify(body), /The variable WORK must be a whole number from 0 to 20/);
    }
  });

  it('limits how many are stored in a minute, but not how often one is repeated', async t => {
    const { url } = await start(t, { PER_MINUTE: '2' });
    const [first, second, third] = [aSubmission(), aSubmission(), aSubmission()];
    for (const one of [first, second, first]) assert.equal((await post(url, one)).status, 201);
    assert.equal((await post(url, third)).status, 429);
  });

  it('stores why no person may have written a submission, whatever it says, as a part of the submission', async t => {
    const { url, rows } = await start(t);
    const sent = { ...aSubmission(), suspect: ['honeypot', 'fast', 'a-later-reason'] };
    for (const _ of [1, 2]) assert.equal((await post(url, sent)).status, 201);
    await post(url, aSubmission());
    const words = (await rows('SELECT suspect FROM current')).map(({ suspect }) => suspect);
    assert.deepEqual(words.sort(), ['honeypot fast a-later-reason', null]);
    assert.equal((await post(url, { ...sent, suspect: ['fast'] })).status, 422);
    for (const [suspect, code] of wrongReasons) {
      const { status, body } = await post(url, { ...aSubmission(), suspect });
      assert.equal(status, 422);
      assert.deepEqual((body as { errors: unknown }).errors, [{ pointer: '/suspect', code }]);
    }
  });

  it('goes on with the table of an earlier version, whose submissions keep their receipts', async t => {
    const { url, rows } = await start(t);
    const sent = aSubmission({ name: 'x' });
    const content = ['volunteer', 'ku', true, '{"name":"x"}', '2026-01', null]; // as the earlier version had it
    const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    await rows(`CREATE TABLE submission (id TEXT PRIMARY KEY, receipt TEXT NOT NULL, received TEXT NOT NULL, form TEXT NOT NULL,
      lang TEXT NOT NULL, consent TEXT, supersedes TEXT, body TEXT NOT NULL, digest TEXT NOT NULL)`);
    await rows(`CREATE VIEW current AS SELECT * FROM submission AS earlier
      WHERE NOT EXISTS (SELECT 1 FROM submission AS later WHERE later.supersedes = earlier.id)`);
    await rows(`INSERT INTO submission VALUES ('${sent.id}', 'OLD0-0001', '2026-11-01T00:00:00.000Z', 'volunteer', 'ku', '2026-01',
      NULL, '{"name":"x"}', '${digest}')`);
    assert.equal(((await post(url, sent)).body as { receipt: string }).receipt, 'OLD0-0001');
    assert.equal((await post(url, { ...aSubmission(), suspect: ['fast'] })).status, 201);
    const words = (await rows('SELECT suspect FROM current')).map(({ suspect }) => suspect);
    assert.deepEqual(words.sort(), ['fast', null]);
  });

  it('gives the receipt numbers of the receiver for Node', async t => {
    const { url } = await start(t);
    const sent = aSubmission();
    assert.equal((await post(url, sent)).body instanceof Object, true);
    assert.equal(((await post(url, sent)).body as { receipt: string }).receipt, receiptNumber(sent.id));
  });

  it('deletes what is older than the days to keep, which are at least 31', async t => {
    const { url, rows, runtime } = await start(t, { KEEP_DAYS: '1' });
    const [old, recent] = [aSubmission(), aSubmission()];
    for (const [sent, days] of [
      [old, 32],
      [recent, 30],
    ] as const) {
      await post(url, sent);
      const received = new Date(Date.now() - days * 86_400_000).toISOString();
      await rows(`UPDATE submission SET received = '${received}' WHERE id = '${sent.id}'`);
    }
    await (await runtime.getWorker()).scheduled({ cron: '0 3 * * *' });
    assert.deepEqual(await rows('SELECT id FROM submission'), [{ id: recent.id }]);
  });
});
