import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Receiver } from '../../../src/cli/conformance/receiver.js';
import { runChecks } from '../../../src/cli/conformance/run.js';
import { command, makeSite, serve, skip } from './support/php.js';

const origin = 'https://member.example';

async function failures(url: string, form = 'volunteer', work?: number): Promise<string[]> {
  const receiver = new Receiver({ url, form, field: 'name', origin, isText: false, work });
  const results = await runChecks(receiver, () => undefined);
  assert.ok(results.length > 30);
  return results.filter(({ passed }) => !passed).map(({ id, message }) => `${id}: ${message}`);
}

describe('the receiver for PHP', { skip }, () => {
  it('meets the contract as it comes, and lists no submission that was replaced', async t => {
    const site = await makeSite("['per_minute' => 0]");
    const { url, log } = await serve(t, site);
    assert.deepEqual(await failures(url), []);
    assert.doesNotMatch(log(), /PHP (?:Warning|Notice|Deprecated|Fatal)/);
    const { stdout } = command(site, 'export');
    assert.match(stdout, /replaces another/);
    assert.doesNotMatch(stdout, /must not be listed/);
  });

  it('meets it with lists of forms, fields and origins, and with consent required', async t => {
    const settings = `['forms' => ['helpers'], 'fields' => ['name'], 'origins' => ['${origin}'], 'require_consent' => true, 'per_minute' => 0]`;
    const { url } = await serve(t, await makeSite(settings));
    assert.deepEqual(await failures(url, 'helpers'), []);
  });

  it('meets it while it asks for a proof of work', async t => {
    const { url } = await serve(t, await makeSite("['work' => 8, 'per_minute' => 0]"));
    assert.deepEqual(await failures(url, 'volunteer', 8), []);
  });
});
