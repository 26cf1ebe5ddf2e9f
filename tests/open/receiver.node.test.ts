import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { start } from '../receivers/node/support/server.js';
import { makeKey, sealAll, submission } from '../support/sealed.js';

describe('a sealed submission', () => {
  it('gets a receipt from the receiver for Node, and the same one if it is sent again', async test => {
    const { post } = await start(test);
    const nesrin = submission({ name: 'Nesrîn' });
    const { bodies } = await sealAll([nesrin, nesrin], [await makeKey()]);
    const [first, again] = [await post(bodies[0]), await post(bodies[1])];
    assert.deepEqual([first.status, again.status], [201, 201]);
    assert.deepEqual(first.body, again.body);
    assert.equal((first.body as { id: string }).id, nesrin.id);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
  });
});
