import assert from 'node:assert/strict';
import { appendFile, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { start, stop, stored } from './support/server.js';
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
    await stop(before.server);
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

  it('is known with its members in another order and its id in the other case', async t => {
    const { post, file } = await start(t);
    const { id, ...rest } = aSubmission({ a: '1', b: '2' });
    const first = await post({ id, ...rest });
    const again = await post({ ...rest, fields: { b: '2', a: '1' }, id: id.toUpperCase() });
    assert.deepEqual(again.body, first.body);
    assert.equal((await stored(file)).length, 1);
  });

  for (const restart of [false, true]) {
    it(`is refused with another payload${restart ? ' after a restart' : ''}`, async t => {
      let { post, server, file } = await start(t);
      const sent = aSubmission();
      await post(sent);
      if (restart) {
        await stop(server);
        ({ post, server, file } = await start(t, { file }));
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

describe('a file with a torn last line', () => {
  it('keeps its whole lines known and its next line whole', async t => {
    const before = await start(t);
    const [kept, torn, next] = [aSubmission(), aSubmission(), aSubmission()];
    await before.post(kept);
    await stop(before.server);
    await appendFile(before.file, JSON.stringify(torn).slice(0, 120));

    const { post, file, server } = await start(t, { file: before.file });
    assert.equal((await post(kept)).headers.get('idempotency-replayed'), 'true');
    assert.equal((await post(next)).headers.get('idempotency-replayed'), null);
    assert.equal((await post(torn)).headers.get('idempotency-replayed'), null);
    await stop(server);

    const again = await start(t, { file });
    for (const each of [kept, next, torn]) {
      assert.equal((await again.post(each)).headers.get('idempotency-replayed'), 'true');
    }
    assert.equal((await readFile(file, 'utf8')).split('\n').length, 5);
  });

  it('answers with the first of two lines that a hand copied', async t => {
    const before = await start(t);
    const sent = aSubmission();
    const first = await before.post(sent);
    await stop(before.server);
    const line = await readFile(before.file, 'utf8');
    await appendFile(before.file, `null\n[]\n{"id":1}\n${line.replace(/"received":"\d+/, '"received":"2099')}`);
    const { post } = await start(t, { file: before.file });
    assert.deepEqual((await post(sent)).body, first.body);
  });
});
