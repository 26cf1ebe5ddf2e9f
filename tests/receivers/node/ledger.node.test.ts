import assert from 'node:assert/strict';
import type { FileHandle } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ledger } from '../../../receivers/node/ledger.js';
import { handlePrototype } from './support/handle.js';
import { freshFile, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';

describe('the ledger', () => {
  it('loses no line that was written while the one before it failed', async t => {
    const file = freshFile();
    const ledger = new Ledger(file);
    await ledger.enter(aSubmission());
    const prototype = await handlePrototype();
    const { sync } = prototype;
    let flushes = 0;
    t.mock.method(prototype, 'sync', async function (this: FileHandle) {
      flushes += 1;
      if (flushes > 1) return sync.call(this);
      await new Promise(resolve => setTimeout(resolve, 50)); // time for the second to overtake
      throw new Error('EIO');
    });
    const [bad, good] = [aSubmission(), aSubmission()];
    const [failed, written] = await Promise.allSettled([ledger.enter(bad), ledger.enter(good)]);
    assert.equal(failed.status, 'rejected');
    assert.equal(written.status, 'fulfilled');
    const ids = (await stored(file)).map(line => (line && typeof line === 'object' && 'id' in line ? line.id : line));
    assert.deepEqual(ids.slice(1), [good.id]);
  });

  it('tells a second ledger of the same file, opened later, what it holds', async () => {
    const file = freshFile();
    const sent = aSubmission();
    const { kind: first } = await new Ledger(file).enter(sent);
    const { kind: second } = await new Ledger(file).enter(sent);
    const { kind: other } = await new Ledger(file).enter({ ...sent, lang: 'ar' });
    assert.deepEqual([first, second, other], ['stored', 'replayed', 'reused']);
  });
});
