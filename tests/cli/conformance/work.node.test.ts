import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks, runChecks } from '../../../src/cli/conformance/run.js';
import { start } from '../../receivers/node/support/server.js';
import { startFaulty } from './faulty.js';
import { receiverAt, result, shell } from './receiver.js';

describe('coalition-widgets conformance --work', () => {
  it('proves its work to a receiver that asks for one, and tests that the receiver does', async t => {
    const { url } = await start(t, { work: 8 });
    const results = await runChecks(receiverAt(url, 8), () => undefined);
    assert.equal(results.length, checks.length);
    assert.deepEqual(
      results.filter(({ passed }) => !passed),
      [],
    );
    const { code, stdout } = await shell(url, '--work', '8');
    assert.equal(code, 0);
    assert.match(stdout, /^pass .*\[work-missing\]\npass .*\[work-short\]$/m);
  });

  it('notices a receiver that asks for no work, for less, or names the fault otherwise', async t => {
    const { url } = await start(t);
    const { url: mild } = await start(t, { work: 7 });
    for (const id of ['work-missing', 'work-short'])
      assert.match((await result(url, id, 8)).message ?? '', /was answered 201 .*, not 422$/);
    assert.equal((await result(mild, 'work-missing', 8)).passed, true);
    assert.equal((await result(mild, 'work-short', 8)).passed, false);
    const other = await startFaulty(t, () =>
      Promise.resolve({
        status: 422,
        headers: { 'content-type': 'application/problem+json' },
        body: '{"title":"x","status":422,"errors":[{"pointer":"/work","code":"format"}]}',
      }),
    );
    assert.match((await result(other, 'work-missing', 8)).message ?? '', /the code "required"/);
    assert.match((await result(other, 'work-short', 8)).message ?? '', /the code "work"/);
  });
});
