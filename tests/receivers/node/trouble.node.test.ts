import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { startProcess } from './support/process.js';
import { freshFile, post, start, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';

describe('a file that cannot be written', () => {
  it('is 503 with Retry-After, and the same submission is taken in once it can', async t => {
    const { post, file } = await start(t);
    await mkdir(file, { recursive: true }); // a folder stands in its place
    const sent = aSubmission();
    const warned = once(process, 'warning');
    const { status, headers, body } = await post(sent);
    assert.equal(status, 503);
    assert.equal(headers.get('content-type'), 'application/problem+json');
    assert.match(headers.get('retry-after') ?? '', /^[1-9]\d*$/);
    assert.ok(typeof body === 'object' && body && 'errors' in body);
    assert.deepEqual(body.errors, []);
    assert.equal(String((await warned)[0]), 'ReceiverWarning: The receiver cannot store submissions: EISDIR');

    await rmdir(file);
    const again = await post(sent);
    assert.equal(again.status, 201);
    assert.equal(again.headers.get('idempotency-replayed'), null);
    assert.equal((await stored(file)).length, 1);
  });

  it('is 503 for all who sent the same at once, and none of them is remembered', async t => {
    const { post, file } = await start(t);
    await post(aSubmission());
    await rm(file);
    await mkdir(file);
    const sent = aSubmission();
    const replies = await Promise.all([post(sent), post(sent), post({ ...sent, lang: 'ar' })]);
    assert.deepEqual(
      replies.map(reply => reply.status),
      [503, 503, 503],
    );
    await rmdir(file);
    assert.equal((await post({ ...sent, lang: 'ar' })).status, 201);
  });

  it('keeps no part of a line that did not fit on the disk', async t => {
    const file = freshFile();
    const { url, errors } = await startProcess(t, ['--out', file], '2');
    const [small, large] = [aSubmission(), aSubmission({ text: 'secret '.repeat(400) })];
    assert.equal((await post(url, small)).status, 201);
    assert.equal((await post(url, large)).status, 503);
    assert.equal((await stored(file)).length, 1);
    assert.equal((await post(url, aSubmission())).status, 201);
    assert.match(await readFile(file, 'utf8'), /^.*\n.*\n$/);
    assert.match(errors(), /EFBIG/);
    assert.doesNotMatch(errors(), /secret|jsonl/);
  });
});

describe('a process that is killed', () => {
  it('has kept all that it answered: nothing lost, nothing doubled', async t => {
    const file = freshFile();
    const sent = Array.from({ length: 60 }, () => aSubmission());
    const first = await startProcess(t, ['--out', file]);
    const answers = Promise.allSettled(sent.map(each => post(first.url, each)));
    await new Promise(resolve => setTimeout(resolve, 40));
    await first.end('SIGKILL');
    const answered = await answers;

    const second = await startProcess(t, ['--out', file]);
    for (const [i, each] of sent.entries()) {
      const again = await post(second.url, each);
      assert.equal(again.status, 201);
      const before = answered[i];
      if (before?.status === 'fulfilled') assert.deepEqual(again.body, before.value.body);
    }
    const ids = (await readFile(file, 'utf8')).match(/"id":"[^"]+"/g) ?? [];
    assert.deepEqual([...new Set(ids)].sort(), sent.map(each => `"id":"${each.id}"`).sort());
  });
});
