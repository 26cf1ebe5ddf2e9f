import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { post } from '../node/support/server.js';
import { aSubmission } from '../node/support/submissions.js';
import { command, makeSite, serve, skip } from './support/php.js';

const suspect = ['honeypot', 'fast', 'a-later-reason'];

const errorsOf = (body: unknown): unknown => (body as { errors?: unknown }).errors;

describe('why no person may have written a submission, in the receiver for PHP,', { skip }, () => {
  it('is stored whatever it says, and is part of the submission', async t => {
    const site = await makeSite();
    const { url } = await serve(t, site);
    const sent = { ...aSubmission(), suspect };
    for (const replayed of [null, 'true']) {
      const { status, headers } = await post(url, sent);
      assert.deepEqual([status, headers.get('idempotency-replayed')], [201, replayed]);
    }
    const other = await post(url, { ...sent, suspect: ['fast'] });
    assert.deepEqual(errorsOf(other.body), [{ pointer: '/id', code: 'id-reused' }]);
  });

  it('has a column of the export, if the form says it of one', async t => {
    const site = await makeSite();
    const { url } = await serve(t, site);
    await post(url, aSubmission({ name: 'x' }));
    const headOf = () => command(site, 'export').stdout.split('\n')[0];
    assert.equal(headOf(), '\ufeffreceived,receipt,id,supersedes,form,lang,consent,name');
    await post(url, { ...aSubmission({ name: 'y' }), suspect });
    assert.equal(headOf(), '\ufeffreceived,receipt,id,supersedes,form,lang,consent,name,suspect');
    const { stdout } = command(site, 'export');
    assert.match(stdout, /,x,$/m);
    assert.match(stdout, /,y,"?honeypot fast a-later-reason"?$/m);
  });

  for (const [what, wrong, code] of [
    ['no list', 'fast', 'type'],
    ['an object', { 0: 'fast' }, 'type'],
    ['null', null, 'type'],
    ['a number in the list', ['fast', 7], 'type'],
    ['an empty list', [], 'count'],
    ['eleven reasons', Array<string>(11).fill('fast'), 'count'],
    ['a reason of 65', ['x'.repeat(65)], 'length'],
    ['a sentence', ['Too fast'], 'format'],
    ['a line feed at the end', ['fast', 'fast\n'], 'format'],
  ] as const)
    it(`is refused if it is ${what}`, async t => {
      const { url } = await serve(t, await makeSite());
      const { status, body } = await post(url, { ...aSubmission(), suspect: wrong });
      assert.equal(status, 422);
      assert.deepEqual(errorsOf(body), [{ pointer: '/suspect', code }]);
    });

  it('gets its column in a database of an earlier version, whose submissions keep their receipts', async t => {
    const site = await makeSite();
    const { url } = await serve(t, site, { workers: 8 });
    const [old, ...rest] = Array.from({ length: 9 }, () => aSubmission({ name: 'x' }));
    const receipt = await post(url, old);
    const file = command(site, 'where').stdout.trim();
    const code = `$db = new PDO('sqlite:${file}'); $db->exec('ALTER TABLE submission DROP COLUMN suspect');
      echo $db->query('SELECT digest FROM submission')->fetchColumn();`;
    const { stdout: digest } = spawnSync('php', ['-r', code], { encoding: 'utf8' });
    const content = ['volunteer', 'ku', true, '{"name":"x"}', '2026-01', null]; // as the earlier version had it
    assert.equal(digest, createHash('sha256').update(JSON.stringify(content)).digest('hex'));
    const replies = await Promise.all(rest.map(one => post(url, { ...one, suspect })));
    assert.deepEqual([...new Set(replies.map(({ status }) => status))], [201]);
    assert.deepEqual((await post(url, old)).body, receipt.body);
    assert.equal(command(site, 'export').stdout.split('honeypot').length, 9);
  });
});
