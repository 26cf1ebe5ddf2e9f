import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { COMMAND, startProcess } from './support/process.js';
import { freshFile, post, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';

const run = (...options: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', COMMAND, ...options], { encoding: 'utf8' });

describe('the command of the receiver', () => {
  it('stores submissions in the file of --out, and ends with 0 on SIGTERM', async t => {
    const file = freshFile();
    const { url, end } = await startProcess(t, ['--out', file, '--allow-origin', 'https://example.org']);
    const { status, headers } = await post(url, aSubmission());
    assert.equal(status, 201);
    assert.equal(headers.get('access-control-allow-origin'), 'https://example.org');
    assert.equal((await stored(file)).length, 1);
    assert.equal(await end('SIGTERM'), 0);
  });

  it('refuses a body longer than --max-bytes', async t => {
    const { url } = await startProcess(t, ['--out', freshFile(), '--max-bytes', '20']);
    assert.equal((await post(url, aSubmission())).status, 413);
  });

  it('lists its options', () => {
    const { status, stdout } = run('--help');
    assert.equal(status, 0);
    for (const option of ['--out', '--port', '--host', '--allow-origin', '--max-bytes'])
      assert.match(stdout, new RegExp(option));
  });

  it('ends with 2 and says why for an option that it cannot use', () => {
    for (const options of [['--port', 'many'], ['--max-bytes', '-1'], ['--colour'], ['--port', '70000']]) {
      const { status, stderr } = run(...options);
      assert.equal(status, 2, options.join(' '));
      assert.match(stderr, /port|max-bytes|colour/);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });
});
