import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freshFile, post, start, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';

const CHILD = fileURLToPath(new URL('./support/child.ts', import.meta.url));

/** A receiver in its own process; `limit` is the most KiB a file of it may have, from the kernel. */
async function startChild(t: TestContext, file: string, limit = 'unlimited') {
  const command = 'ulimit -f "$1" && exec "$2" --import tsx "$3" "$4"';
  const args = ['-c', command, 'sh', limit, process.execPath, CHILD, file];
  const child: ChildProcess = spawn('bash', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  t.after(() => child.kill('SIGKILL'));
  assert.ok(child.stdout && child.stderr);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [port] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  return { url: `http://127.0.0.1:${port.trim()}/`, kill, errors: () => errors };
}

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
    const { url, errors } = await startChild(t, file, '2');
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
    const first = await startChild(t, file);
    const answers = Promise.allSettled(sent.map(each => post(first.url, each)));
    await new Promise(resolve => setTimeout(resolve, 40));
    await first.kill();
    const answered = await answers;

    const second = await startChild(t, file);
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
