import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { rowOf } from '../../../receivers/node/ledger.js';
import { openStore } from '../../../receivers/node/store/open.js';
import { rowsOf, type Store } from '../../../receivers/node/store/store.js';
import { missing, startCluster, type Cluster } from './support/postgres.js';
import { startProcess } from './support/process.js';
import { post, start } from './support/server.js';
import { aSubmission } from './support/submissions.js';

async function idsOf(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of rowsOf(store)) ids.push(id);
  return ids;
}

describe('a PostgreSQL database', { skip: missing }, () => {
  let cluster: Cluster;
  before(async () => (cluster = await startCluster()));
  after(() => cluster.remove());

  it('gets its tables once when twenty receivers start together', async () => {
    const url = await cluster.createDatabase();
    const stores = await Promise.all(Array.from({ length: 20 }, () => openStore(url)));
    const sent = aSubmission();
    const row = rowOf(sent, '2026-11-21T12:00:00.000Z');
    const added = await Promise.all(stores.map(store => store.add([row])));
    assert.equal(added.flat().filter(({ isNew }) => isNew).length, 1);
    assert.deepEqual(await idsOf(stores[0]!), [sent.id]);
    await Promise.all(stores.map(store => store.close()));
  });

  it('is shared by two processes that get the same submissions: each is stored once', async t => {
    const url = await cluster.createDatabase();
    const receivers = await Promise.all([0, 1].map(() => startProcess(t, ['--out', url])));
    const sent = Array.from({ length: 100 }, () => aSubmission());
    const replies = await Promise.all(sent.flatMap(each => receivers.map(receiver => post(receiver.url, each))));
    assert.ok(replies.every(({ status }) => status === 201));
    assert.equal(replies.filter(({ headers }) => headers.has('idempotency-replayed')).length, 100);
    assert.equal(new Set(replies.map(({ body }) => JSON.stringify(body))).size, 100);
    const store = await openStore(url);
    assert.deepEqual((await idsOf(store)).sort(), sent.map(({ id }) => id).sort());
    await store.close();
  });

  it('takes what a visitor may type but PostgreSQL’s own JSON refuses', async t => {
    const { post, store } = await start(t, { store: await openStore(await cluster.createDatabase()) });
    const sent = { ...aSubmission({ text: 'a\u0000b\ud800c\u2028' }), form: 'a\u0000b' };
    assert.equal((await post(sent)).status, 201);
    assert.equal((await post(sent)).headers.get('idempotency-replayed'), 'true');
    for await (const { body } of rowsOf(store)) assert.deepEqual(JSON.parse(body), sent);
  });

  it('knows repeated, reused and replaced submissions as SQLite does', async t => {
    const { post, store } = await start(t, { store: await openStore(await cluster.createDatabase()) });
    const first = aSubmission();
    const replies = await Promise.all([post(first), post(first), post({ ...first, lang: 'ar' })]);
    assert.deepEqual(replies.map(({ status }) => status).sort(), [201, 201, 422]);
    const second = { ...aSubmission(), supersedes: first.id };
    await post(second);
    assert.deepEqual(await idsOf(store), [second.id]);
    assert.equal(await store.deleteBefore('9'), 2);
    assert.deepEqual(await idsOf(store), []);
  });

  it('may stop and start again: 503 meanwhile, then the receiver goes on by itself', async t => {
    const { post, url } = await start(t, {
      store: await openStore(await cluster.createDatabase()),
      log: () => undefined,
    });
    const [first, second] = [aSubmission(), aSubmission()];
    await post(first);
    await cluster.stop();
    const { status, headers } = await post(second);
    assert.equal(status, 503);
    assert.match(headers.get('retry-after') ?? '', /^\d+$/);
    assert.equal((await fetch(`${url}health`)).status, 503);
    await cluster.start();
    assert.equal((await post(second)).headers.get('idempotency-replayed'), null);
    assert.equal((await post(first)).headers.get('idempotency-replayed'), 'true');
    assert.equal((await fetch(`${url}health`)).status, 200);
  });

  it('that has another encoding, or is not there, is refused in words', async () => {
    await assert.rejects(openStore(await cluster.createDatabase('LATIN1')), /another encoding/);
    const wrong = (await cluster.createDatabase()).replace(/test\d+/, 'none');
    await assert.rejects(openStore(wrong), /cannot be used: database "none" does not exist/);
    await assert.rejects(openStore('postgres://x:secret@127.0.0.1:1/none'), error => {
      assert.match(String(error), /cannot be used: .*ECONNREFUSED/);
      assert.doesNotMatch(String(error), /secret/);
      return true;
    });
  });
});
