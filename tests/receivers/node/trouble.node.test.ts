import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { LogEntry } from '../../../receivers/node/log.js';
import { startProcess } from './support/process.js';
import { freshFile, post, start, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';

describe('a file that cannot be written', () => {
  it('is 503 with Retry-After, and the same submission is taken in once it can', async t => {
    const logged: LogEntry[] = [];
    const { post, file, url } = await start(t, { log: entry => logged.push(entry) });
    const health = async () => (await fetch(`${url}health`)).status;
    assert.equal(await health(), 200);
    await rename(file, `${file}.moved`);
    const sent = aSubmission();
    const { status, headers, body } = await post(sent);
    assert.equal(status, 503);
    assert.equal(headers.get('content-type'), 'application/problem+json');
    assert.match(headers.get('retry-after') ?? '', /^[1-9]\d*$/);
    assert.ok(typeof body === 'object' && body && 'errors' in body);
    assert.deepEqual(body.errors, []);
    const failure = { level: 'error', event: 'failed', doing: 'store', error: 'ENOENT' };
    assert.deepEqual(
      logged.filter(({ level }) => level === 'error'),
      [failure],
    );
    assert.equal(await health(), 503);

    await rename(`${file}.moved`, file);
    const again = await post(sent);
    assert.equal(again.status, 201);
    assert.equal(again.headers.get('idempotency-replayed'), null);
    assert.equal((await stored(file)).length, 1);
    assert.equal(await health(), 200);
  });

  it('is 503 for all who sent the same at once, and none of them is remembered', async t => {
    const { post, file } = await start(t);
    await rename(file, `${file}.moved`);
    const sent = aSubmission();
    const replies = await Promise.all([post(sent), post(sent), post({ ...sent, lang: 'ar' })]);
    assert.deepEqual(
      replies.map(reply => reply.status),
      [503, 503, 503],
    );
    await rename(`${file}.moved`, file);
    assert.equal((await post({ ...sent, lang: 'ar' })).status, 201);
  });

  it('is full for what does not fit, and keeps all that it has confirmed', async t => {
    const file = freshFile();
    const { url, log, errors, end } = await startProcess(t, ['--out', file], { limit: '160' });
    const sent = Array.from({ length: 40 }, () => aSubmission({ text: 'secret '.repeat(1000) }));
    const confirmed: string[] = [];
    const refused: number[] = [];
    for (const each of sent) {
      const { status } = await post(url, each);
      if (status === 201) confirmed.push(each.id);
      else refused.push(status);
    }
    assert.ok(confirmed.length > 0 && refused.length > 0, `${confirmed.length} stored, ${refused.length} refused`);
    assert.ok(refused.every(status => status === 503));
    await end('SIGKILL');
    assert.match(log(), /"failed","doing":"store","error":"(?:SQLITE_|ERR_SQLITE)/);
    assert.doesNotMatch(log() + errors(), /secret/);

    const next = await startProcess(t, ['--out', file]);
    for (const each of sent) {
      const { status, headers } = await post(next.url, each);
      assert.equal(status, 201);
      if (confirmed.includes(each.id)) assert.equal(headers.get('idempotency-replayed'), 'true');
    }
    assert.equal((await stored(file)).length, sent.length);
  });
});

describe('a process that is killed', () => {
  it('has kept all that it answered: nothing lost, nothing doubled', async t => {
    const file = freshFile();
    const sent = Array.from({ length: 200 }, () => aSubmission());
    const first = await startProcess(t, ['--out', file]);
    const answers = sent.map(each => post(first.url, each));
    await Promise.any(answers); // some are stored, some are not
    await first.end('SIGKILL');
    const answered = await Promise.allSettled(answers);

    const second = await startProcess(t, ['--out', file]);
    for (const [i, each] of sent.entries()) {
      const again = await post(second.url, each);
      assert.equal(again.status, 201);
      const before = answered[i];
      if (before?.status === 'fulfilled') assert.deepEqual(again.body, before.value.body);
    }
    const ids = (await stored(file)).map(({ id }) => id);
    assert.deepEqual(ids.sort(), sent.map(({ id }) => id).sort());
  });
});
