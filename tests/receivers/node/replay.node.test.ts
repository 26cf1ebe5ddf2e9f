import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { start, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';

describe('a submission that comes again', () => {
  it('gets its first answer, marked as replayed, and is not written again', async t => {
    const { post, file } = await start(t);
    const sent = aSubmission();
    const first = await post(sent);
    await new Promise(resolve => setTimeout(resolve, 5));
    const again = await post(sent);
    assert.equal(again.status, 201);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.deepEqual(again.body, first.body);
    assert.equal((await stored(file)).length, 1);
  });

  it('gets its first answer after a restart too', async t => {
    const before = await start(t);
    const sent = aSubmission({ __text: 'a\u2028b', n: -0, tags: [] });
    const first = await before.post(sent);
    await before.end();
    const { post, file } = await start(t, { file: before.file });
    const again = await post(sent);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.deepEqual(again.body, first.body);
    assert.equal((await stored(file)).length, 1);
  });

  it('is written once when it comes twenty times at once', async t => {
    const { post, file } = await start(t);
    const sent = aSubmission();
    const replies = await Promise.all(Array.from({ length: 20 }, () => post(sent)));
    assert.ok(replies.every(reply => reply.status === 201));
    assert.equal(replies.filter(reply => reply.headers.has('idempotency-replayed')).length, 19);
    assert.equal(new Set(replies.map(reply => JSON.stringify(reply.body))).size, 1);
    assert.equal((await stored(file)).length, 1);
  });

  it('is known with its members in another order and its id in the other case, which it gets back', async t => {
    const { post, file } = await start(t);
    const { id, ...rest } = aSubmission({ a: '1', b: '2' });
    const first = await post({ id, ...rest });
    const again = await post({ ...rest, fields: { b: '2', a: '1' }, id: id.toUpperCase() });
    assert.ok(typeof first.body === 'object');
    assert.deepEqual(again.body, { ...first.body, id: id.toUpperCase() }); // a sender looks for the id that it sent
    assert.equal((await stored(file)).length, 1);
  });

  for (const restart of [false, true]) {
    it(`is refused with another payload${restart ? ' after a restart' : ''}`, async t => {
      let { post, end, file } = await start(t);
      const sent = aSubmission();
      await post(sent);
      if (restart) {
        await end();
        ({ post, end, file } = await start(t, { file }));
      }
      const { status, body } = await post({ ...sent, fields: { name: 'somebody else' } });
      assert.equal(status, 422);
      assert.ok(typeof body === 'object' && body && 'errors' in body);
      assert.deepEqual(body.errors, [{ pointer: '/id', code: 'id-reused' }]);
      assert.equal((await stored(file)).length, 1);
    });
  }

  it('is let in once when two payloads of one id come at once', async t => {
    const { post, file } = await start(t);
    const sent = aSubmission();
    const replies = await Promise.all([post(sent), post({ ...sent, lang: 'ar' })]);
    assert.deepEqual(replies.map(reply => reply.status).sort(), [201, 422]);
    assert.equal((await stored(file)).length, 1);
  });
});
