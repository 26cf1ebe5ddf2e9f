import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { start, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';

const idsIn = async (file: string) => (await stored(file)).map(({ id }) => id);

describe('a submission that replaces an earlier one', () => {
  it('appears instead of it, in whichever order the two arrive', async t => {
    for (const order of ['sent', 'reversed']) {
      const { post, file } = await start(t);
      const first = aSubmission({ name: 'Nesrin' });
      const second = { ...aSubmission({ name: 'Nesrîn' }), supersedes: first.id.toUpperCase() };
      for (const each of order === 'sent' ? [first, second] : [second, first])
        assert.equal((await post(each)).status, 201, order);
      assert.deepEqual(await idsIn(file), [second.id], order);
    }
  });

  it('leaves the receipt of the earlier one as it was', async t => {
    const { post, file } = await start(t);
    const first = aSubmission();
    const receipt = await post(first);
    await post({ ...aSubmission(), supersedes: first.id });
    const again = await post(first);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.deepEqual(again.body, receipt.body);
    assert.equal((await idsIn(file)).length, 1);
  });

  it('may be replaced in turn, and the last one appears', async t => {
    const { post, file } = await start(t);
    const first = aSubmission();
    const second = { ...aSubmission(), supersedes: first.id };
    const third = { ...aSubmission(), supersedes: second.id };
    for (const each of [third, first, second]) await post(each);
    assert.deepEqual(await idsIn(file), [third.id]);
  });

  it('is stored when the earlier one never arrived', async t => {
    const { post, file } = await start(t);
    const sent = { ...aSubmission(), supersedes: crypto.randomUUID() };
    assert.equal((await post(sent)).status, 201);
    assert.deepEqual(await idsIn(file), [sent.id]);
  });
});
