import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { rowOf } from '../../../../receivers/node/ledger.js';
import { openStore } from '../../../../receivers/node/store/open.js';
import { findSqlite } from '../../../../receivers/node/store/sqlite-driver.js';
import type { Delivery, Queue } from '../../../../receivers/node/store/queue.js';
import type { NewRow, Store } from '../../../../receivers/node/store/store.js';
import { missing, startCluster, type Cluster } from '../support/postgres.js';
import { freshFile } from '../support/server.js';
import { aSubmission } from '../support/submissions.js';

const RECEIVED = '2026-11-21T12:00:00.000Z';
const at = (seconds: number): string => new Date(Date.parse(RECEIVED) + seconds * 1000).toISOString();
const toMail = (payload: string): Delivery => ({ target: 'mail', payload });
const aRow = (...deliveries: Delivery[]): NewRow => ({ ...rowOf(aSubmission(), RECEIVED), deliveries });

/** @param open opens a store, and the same one again for as long as the tests run */
function behaves(open: () => Promise<() => Promise<Store>>): void {
  it('gets deliveries together with new submissions, and only with these', async () => {
    const store = await (await open())();
    const row = aRow(toMail('first'));
    await store.add([row, { ...row, fingerprint: 'other', deliveries: [toMail('of a reused id')] }]);
    await store.add([{ ...row, deliveries: [toMail('again'), { target: 'openrosa', payload: 'new settings' }] }]);
    assert.deepEqual(await store.queue.counts(), { waiting: 1, refused: 0 });
    const { payload, attempts } = (await store.queue.take('mail', at(0), at(60)))!;
    assert.deepEqual([payload, attempts], ['first', 1]);
    await store.close();
  });

  it('gets neither a submission nor a delivery if one of them cannot be written', async () => {
    const store = await (await open())();
    const broken = { target: null as unknown as string, payload: 'x' };
    await assert.rejects(store.add([aRow(toMail('x')), aRow(broken)]));
    assert.deepEqual(await store.queue.counts(), { waiting: 0, refused: 0 });
    assert.deepEqual(await store.page({ received: '', id: '' }), []);
    await store.close();
  });

  it('gives each delivery to one of many who ask at the same time', async () => {
    const reopen = await open();
    const store = await reopen();
    await store.add(Array.from({ length: 30 }, (_, i) => aRow(toMail(String(i)))));
    const taken = await Promise.all(Array.from({ length: 40 }, () => store.queue.take('mail', at(0), at(60))));
    const payloads = taken.flatMap(one => (one ? [one.payload] : []));
    assert.equal(new Set(payloads).size, payloads.length);
    // who was too late for one row asks again
    for (let next; (next = await store.queue.take('mail', at(0), at(60)));) payloads.push(next.payload);
    assert.deepEqual(
      payloads.map(Number).sort((a, b) => a - b),
      [...Array(30).keys()],
    );
    await store.close();
  });

  it('gives a delivery to another when its time is over, and does not hear the first any more', async () => {
    const store = await (await open())();
    await store.add([aRow(toMail('x'))]);
    const first = (await store.queue.take('mail', at(0), at(60)))!;
    assert.equal(await store.queue.take('mail', at(59), at(120)), undefined);
    const second = (await store.queue.take('mail', at(60), at(120)))!;
    assert.deepEqual([second.payload, second.attempts], ['x', 2]);
    await store.queue.refuse(first, 'HTTP 409');
    await store.queue.postpone(first, at(0), 'HTTP 503');
    assert.deepEqual(await store.queue.counts(), { waiting: 1, refused: 0 });
    assert.equal(await store.queue.take('mail', at(61), at(120)), undefined);
    await store.queue.finish(second);
    assert.deepEqual(await store.queue.counts(), { waiting: 0, refused: 0 });
    await store.close();
  });

  it('keeps what was postponed until its time, and then gives the same payload', async () => {
    const store = await (await open())();
    await store.add([aRow(toMail('سوسن'))]);
    await store.queue.postpone((await store.queue.take('mail', at(0), at(60)))!, at(300), 'HTTP 503');
    assert.equal(await store.queue.take('mail', at(299), at(400)), undefined);
    const [waiting] = await store.queue.open();
    assert.deepEqual([waiting?.state, waiting?.attempts, waiting?.reason], ['waiting', 1, 'HTTP 503']);
    assert.equal((await store.queue.take('mail', at(300), at(400)))?.payload, 'سوسن');
    await store.close();
  });

  it('lets a person start refused deliveries again or give them up, and sends nothing twice', async () => {
    const store = await (await open())();
    const rows = [aRow(toMail('1')), aRow(toMail('2'))] as const;
    await store.add(rows);
    for (const _ of rows) await store.queue.refuse((await store.queue.take('mail', at(0), at(60)))!, 'SMTP 550');
    assert.deepEqual(await store.queue.counts(), { waiting: 0, refused: 2 });
    await store.queue.renew(rows[0].id, toMail('renewed'));
    await store.queue.drop(rows[1].id, 'mail');
    const taken = (await store.queue.take('mail', at(0), at(60)))!;
    assert.deepEqual([taken.payload, taken.attempts], ['renewed', 1]);
    await store.queue.finish(taken);
    for (const { id } of rows) {
      assert.equal(await store.queue.add(id, toMail('again')), false);
      await store.queue.renew(id, toMail('again'));
    }
    assert.equal(await store.queue.take('mail', at(0), at(60)), undefined);
    await store.close();
  });

  it('is emptied of what --keep deletes', async () => {
    const store = await (await open())();
    await store.add([aRow(toMail('x')), { ...aRow(toMail('young')), received: at(10) }]);
    assert.equal(await store.deleteBefore(at(1)), 1);
    assert.deepEqual(await store.queue.counts(), { waiting: 1, refused: 0 });
    assert.equal((await store.queue.take('mail', at(0), at(60)))?.payload, 'young');
    await store.close();
  });
}

describe('the queue in SQLite', () => {
  behaves(() => {
    const file = freshFile();
    return Promise.resolve(() => openStore(file));
  });

  it('is added to a file that an earlier version wrote', async () => {
    const file = freshFile();
    const earlier = await openStore(file);
    const row = aRow();
    await earlier.add([row]);
    await earlier.close();
    const connection = (await findSqlite())(file);
    connection.exec('DROP TABLE coalition_relay; DELETE FROM coalition_schema WHERE version > 3'); // as it was then
    connection.close();
    const store = await openStore(file);
    assert.equal(await store.queue.add(row.id, toMail('x')), true);
    assert.equal((await store.queue.take('mail', at(0), at(60)))?.payload, 'x');
    await store.close();
  });

  it('gives what a process was sending when it ended to the next one at once', async () => {
    const file = freshFile();
    const first = await openStore(file);
    await first.add([aRow(toMail('x'))]);
    await first.queue.take('mail', at(0), at(60));
    await first.close();
    const second = await openStore(file);
    assert.equal((await second.queue.take('mail', at(1), at(61)))?.payload, 'x');
    await second.close();
  });
});

describe('the queue in PostgreSQL', { skip: missing }, () => {
  let cluster: Cluster;
  before(async () => (cluster = await startCluster()));
  after(() => cluster.remove());

  behaves(async () => {
    const url = await cluster.createDatabase();
    return () => openStore(url);
  });

  it('is shared by processes: each delivery goes to one of them', async () => {
    const url = await cluster.createDatabase();
    const stores = await Promise.all([0, 1, 2].map(() => openStore(url)));
    await stores[0]!.add(Array.from({ length: 60 }, (_, i) => aRow(toMail(String(i)))));
    const takeAll = async (queue: Queue): Promise<string[]> => {
      const taken = await queue.take('mail', at(0), at(60));
      return taken ? [taken.payload, ...(await takeAll(queue))] : [];
    };
    const payloads = (await Promise.all(stores.map(({ queue }) => takeAll(queue)))).flat().map(Number);
    assert.deepEqual(
      payloads.sort((a, b) => a - b),
      [...Array(60).keys()],
    );
    await Promise.all(stores.map(store => store.close()));
  });
});
