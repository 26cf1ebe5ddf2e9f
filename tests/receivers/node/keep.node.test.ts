import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { keepFor, parseAge } from '../../../receivers/node/keep.js';
import { rowOf } from '../../../receivers/node/ledger.js';
import type { LogEntry } from '../../../receivers/node/log.js';
import { openStore } from '../../../receivers/node/store/open.js';
import { freshFile, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';

const DAY = 86_400_000;

describe('submissions above the age that --keep names', () => {
  it('are deleted at the start and again and again, and nothing of them stays in the files', async t => {
    const file = freshFile();
    const store = await openStore(file);
    const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();
    const [old, young] = [aSubmission({ name: 'Zozan-0944' }), aSubmission({ name: 'Nesrin-0955' })];
    await store.add([rowOf(old, ago(91)), rowOf(young, ago(89))]);
    const log = new EventEmitter<{ entry: [LogEntry] }>();
    const deleted = once(log, 'entry');
    t.after(keepFor(90 * DAY, store, entry => log.emit('entry', entry), 20));
    assert.deepEqual(await deleted, [{ level: 'info', event: 'deleted', count: 1 }]);
    assert.deepEqual(
      (await stored(file)).map(({ id }) => id),
      [young.id],
    );
    const bytes = (await Promise.all([file, `${file}-wal`].map(each => readFile(each, 'latin1')))).join('');
    assert.match(bytes, /Nesrin-0955/);
    assert.doesNotMatch(bytes, /Zozan-0944/);
    const next = once(log, 'entry');
    await store.add([rowOf(aSubmission(), ago(91))]);
    assert.deepEqual(await next, [{ level: 'info', event: 'deleted', count: 1 }]);
    await store.close();
  });

  it('are named in days', () => {
    assert.equal(parseAge('90d'), 90 * DAY);
    for (const text of ['90', '0d', '-1d', '1.5d', 'd', '90 d', '']) assert.equal(parseAge(text), undefined, text);
  });
});
