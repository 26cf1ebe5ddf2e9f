import assert from 'node:assert/strict';
import { rename, writeFile, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { rowOf } from '../../../receivers/node/ledger.js';
import { openStore, openStoreToRead } from '../../../receivers/node/store/open.js';
import { findSqlite, isSafe } from '../../../receivers/node/store/sqlite-driver.js';
import { rowsOf, UnusableStore, type Store } from '../../../receivers/node/store/store.js';
import { startProcess } from './support/process.js';
import { freshFile, post, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';

const aRow = () => rowOf(aSubmission(), '2026-11-21T12:00:00.000Z');

async function idsOf(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of rowsOf(store)) ids.push(id);
  return ids;
}

describe('a SQLite file', () => {
  it('is for one process: a second one is refused in words, and the first goes on', async t => {
    const file = freshFile();
    const { url } = await startProcess(t, ['--out', file]);
    await assert.rejects(startProcess(t, ['--out', file]), /Another process stores submissions in .*submissions\.db/);
    await assert.rejects(openStore(file), UnusableStore);
    assert.equal((await post(url, aSubmission())).status, 201);
  });

  it('is free again when its process was killed', async t => {
    const file = freshFile();
    const first = await startProcess(t, ['--out', file]);
    await first.end('SIGKILL');
    await (await openStore(file)).close();
  });

  it('can be read while a receiver writes to it', async t => {
    const file = freshFile();
    const { url } = await startProcess(t, ['--out', file]);
    const sent = aSubmission();
    await post(url, sent);
    assert.equal((await stored(file))[0]?.['id'], sent.id);
    assert.equal((await post(url, aSubmission())).status, 201);
  });

  it('is never written by a reader', async () => {
    const file = freshFile();
    await (await openStore(file)).close();
    const reader = await openStoreToRead(file);
    await assert.rejects(reader.add([aRow()]));
    await reader.close();
  });

  it('is whole when the receiver has stopped, without the files beside it', async () => {
    const file = freshFile();
    const store = await openStore(file);
    const row = aRow();
    await store.add([row]);
    await store.close();
    const copy = freshFile();
    await mkdir(dirname(copy));
    await rename(file, copy);
    const opened = await openStore(copy);
    assert.deepEqual(await idsOf(opened), [row.id]);
    await opened.close();
  });

  it('that is of another format stays as it is', async () => {
    const file = freshFile();
    await mkdir(dirname(file));
    await writeFile(file, '{"contract":"coalition-submission/1"}\n');
    await assert.rejects(openStore(file), /not a SQLite file.*receive import/);
    await assert.rejects(openStoreToRead(file), /not a SQLite file/);
    assert.equal((await stat(file)).size, 38);
  });

  it('that a later version wrote is refused', async () => {
    const file = freshFile();
    await (await openStore(file)).close();
    const connection = (await findSqlite())(file);
    connection.exec('INSERT INTO coalition_schema (version) VALUES (1000)');
    connection.close();
    await assert.rejects(openStore(file), /later version/);
  });

  it('that somebody moves takes nothing more: it would be lost', async () => {
    const file = freshFile();
    const store = await openStore(file);
    await rename(file, `${file}.old`);
    await assert.rejects(store.add([aRow()]), { code: 'ENOENT' });
    await writeFile(file, '');
    await assert.rejects(store.add([aRow()]), { code: 'EMOVED' });
    await assert.rejects(store.check(), { code: 'EMOVED' });
    await store.close();
  });

  it('takes a group as a whole or not at all', async () => {
    const store = await openStore(freshFile());
    const broken = { ...aRow(), body: null as unknown as string };
    await assert.rejects(store.add([aRow(), broken]));
    assert.deepEqual(await idsOf(store), []);
    await store.close();
  });

  it('gives every row of many pages once, in the order of arrival', async () => {
    const store = await openStore(freshFile());
    const rows = Array.from({ length: 1203 }, (_, i) =>
      rowOf(aSubmission(), new Date(1e12 + 1000 * Math.floor(i / 700)).toISOString()),
    );
    await store.add(rows.toReversed());
    const ids = await idsOf(store);
    assert.equal(ids.length, 1203);
    assert.deepEqual(new Set(ids.slice(0, 700)), new Set(rows.slice(0, 700).map(({ id }) => id)));
    await store.close();
  });
});

describe('the SQLite of Node', () => {
  it('is used from the version that cannot lose what two connections write', () => {
    for (const version of ['3.51.3', '3.53.0', '4.0']) assert.ok(isSafe(version), version);
    for (const version of ['3.51.2', '3.45.1', '3.9.9', '']) assert.ok(!isSafe(version), version);
  });
});
