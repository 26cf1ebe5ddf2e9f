import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { start, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';
import { findWork, proved, zeroBits } from './support/work.js';

const errorsOf = (body: unknown): unknown => (body as { errors?: unknown }).errors;

describe('a receiver that asks for a proof of work', () => {
  it('takes a submission whose work has enough zero bits, also again, and does not store the work', async t => {
    for (const bits of [1, 7, 8, 9]) {
      const { post, file } = await start(t, { work: bits });
      const sent = proved(aSubmission(), bits);
      assert.equal((await post(sent)).status, 201);
      const again = await post({ ...sent, work: findWork(sent.id, found => found > bits) });
      assert.equal(again.headers.get('idempotency-replayed'), 'true');
      assert.ok(!('work' in (await stored(file))[0]!));
    }
  });

  it('takes the id as it is in the body', async t => {
    const { post } = await start(t, { work: 8 });
    const sent = aSubmission();
    assert.equal((await post(proved({ ...sent, id: sent.id.toUpperCase() }, 8))).status, 201);
  });

  it('refuses one whose work is not enough, or is none', async t => {
    const { post, file } = await start(t, { work: 9 });
    const sent = aSubmission();
    const short = findWork(sent.id, found => found === 8);
    for (const work of [short, 7, null, [], {}]) {
      const { status, body } = await post({ ...sent, work });
      assert.equal(status, 422);
      assert.deepEqual(errorsOf(body), [{ pointer: '/work', code: 'work' }]);
    }
    assert.deepEqual(await stored(file), []);
  });

  it('refuses a text that is longer than 64, whatever its bits', async t => {
    const { post } = await start(t, { work: 1 });
    const sent = aSubmission();
    const padded = [64, 65].map(length => {
      for (let number = 0; ; number += 1) {
        const work = String(number).padStart(length, '0');
        if (zeroBits(sent.id, work) >= 1) return work;
      }
    });
    assert.deepEqual(errorsOf((await post({ ...sent, work: padded[1] })).body), [{ pointer: '/work', code: 'work' }]);
    assert.equal((await post({ ...sent, work: padded[0] })).status, 201);
  });

  it('says that it is missing', async t => {
    const { post } = await start(t, { work: 1 });
    for (const more of [{}, { work: '' }])
      assert.deepEqual(errorsOf((await post({ ...aSubmission(), ...more })).body), [
        { pointer: '/work', code: 'required' },
      ]);
  });
});

describe('a receiver that asks for no proof of work', () => {
  it('ignores one, whatever it is', async t => {
    const { post, file } = await start(t);
    for (const work of ['0', 7, null, 'x'.repeat(1000)])
      assert.equal((await post({ ...aSubmission(), work })).status, 201);
    assert.ok((await stored(file)).every(one => !('work' in one)));
  });
});
