import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { receiptNumber } from '../../../receivers/node/receipt.js';
import { post } from '../node/support/server.js';
import { aSubmission } from '../node/support/submissions.js';
import { findWork, proved } from '../node/support/work.js';
import { command, makeSite, serve, skip } from './support/php.js';

describe('the settings of the receiver for PHP', { skip }, () => {
  it('keep pages of other sites, other forms and other fields out', async t => {
    const settings = "['forms' => ['volunteer'], 'fields' => ['name'], 'origins' => ['https://member.example']]";
    const { url } = await serve(t, await makeSite(settings));
    const from = { origin: 'https://member.example' };
    const stranger = await post(url, aSubmission({ name: 'x' }), { origin: 'https://other.example' });
    assert.equal(stranger.status, 403);
    assert.equal(stranger.headers.get('access-control-allow-origin'), null);
    const wrong = await post(url, { ...aSubmission({ name: 'x', 'a/b': 'y' }), form: 'other' }, from);
    assert.deepEqual((wrong.body as { errors: unknown }).errors, [
      { pointer: '/form', code: 'unknown' },
      { pointer: '/fields/a~1b', code: 'unknown' },
    ]);
    const right = await post(url, aSubmission({ name: 'x' }), from);
    assert.equal(right.status, 201);
    assert.equal(right.headers.get('access-control-allow-origin'), 'https://member.example');
    assert.equal(right.headers.get('vary'), 'Origin');
  });

  it('limit how many are stored in a minute, but not how often one is repeated', async t => {
    const { url } = await serve(t, await makeSite("['per_minute' => 2]"));
    const [first, second, third] = [aSubmission(), aSubmission(), aSubmission()];
    for (const one of [first, second, first]) assert.equal((await post(url, one)).status, 201);
    const { status, headers } = await post(url, third);
    assert.equal(status, 429);
    assert.equal(headers.get('retry-after'), '60');
  });

  it('delete what is older than the days to keep, which are at least 31', async t => {
    const site = await makeSite("['keep_days' => 1]");
    const { url } = await serve(t, site);
    const [old, recent] = [aSubmission(), aSubmission()];
    for (const one of [old, recent]) await post(url, one);
    const file = command(site, 'where').stdout.trim();
    const age = (id: string, days: number) =>
      `$db->exec("UPDATE submission SET received = '" . gmdate('Y-m-d\\TH:i:s.000\\Z', time() - 86400 * ${days}) . "' WHERE id = '${id}'");`;
    const code = `$db = new PDO('sqlite:${file}'); ${age(old.id, 32)} ${age(recent.id, 30)}`;
    assert.equal(spawnSync('php', ['-r', code]).status, 0);
    await post(url, aSubmission());
    const { stdout } = command(site, 'export');
    assert.ok(!stdout.includes(old.id) && stdout.includes(recent.id));
  });
});

describe('the setting `work` of the receiver for PHP', { skip }, () => {
  it('refuses what is no proof of work, and does not store the proof', async t => {
    const site = await makeSite("['work' => 9]");
    const { url } = await serve(t, site);
    const sent = aSubmission();
    const short = findWork(sent.id, found => found === 8);
    for (const [work, code] of [
      [undefined, 'required'],
      ['', 'required'],
      [short, 'work'],
      [7, 'work'],
      [null, 'work'],
      [[], 'work'],
      ['x'.repeat(65), 'work'],
    ] as const) {
      const { status, body } = await post(url, { ...sent, work });
      assert.equal(status, 422);
      assert.deepEqual((body as { errors: unknown }).errors, [{ pointer: '/work', code }]);
    }
    const upper = { ...sent, id: sent.id.toUpperCase() };
    assert.equal((await post(url, proved(upper, 9))).status, 201);
    const again = await post(url, proved(sent, 10));
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
  });

  it('is 0 by default: any work is ignored', async t => {
    const { url } = await serve(t, await makeSite());
    for (const work of ['0', 7, null]) assert.equal((await post(url, { ...aSubmission(), work })).status, 201);
  });

  it('is named in the log and in the browser if it is no number of bits', async t => {
    for (const wrong of ['21', '-1', "'8'", 'true']) {
      const { url, log } = await serve(t, await makeSite(`['work' => ${wrong}]`));
      assert.equal((await post(url, aSubmission())).status, 503);
      assert.match(
        log(),
        /receive\.php: The setting work must be a whole number from 0 to 20\. Correct it in receive\.settings\.php\./,
      );
      assert.match(await (await fetch(url)).text(), /The setting work must be a whole number from 0 to 20/);
    }
  });
});

describe('the export of the receiver for PHP', { skip }, () => {
  it('has a column for each field, and no cell that a spreadsheet runs', async t => {
    const site = await makeSite();
    const { url } = await serve(t, site);
    const formula = aSubmission({ name: '=HYPERLINK("https://other.example")', skills: ['health', 'water'] });
    const { fields: _, ...rest } = aSubmission();
    const sealed = { ...rest, sealed: 'a..b.c.d' };
    for (const one of [formula, aSubmission({ name: 'نسرين', 7: true, phone: '+963944' }), sealed])
      assert.equal((await post(url, one)).status, 201);
    const [head, ...lines] = command(site, 'export').stdout.split('\n');
    assert.equal(head, '\ufeffreceived,receipt,id,supersedes,form,lang,consent,name,skills,7,phone,sealed');
    assert.match(lines[0]!, /,"'=HYPERLINK\(""https:\/\/other\.example""\)","health, water",,,$/);
    assert.match(lines[1]!, /,نسرين,,yes,'\+963944,$/);
    assert.match(lines[2]!, /,,,,,a\.\.b\.c\.d$/);
    assert.ok(lines[0]!.includes(`,${receiptNumber(formula.id)},`)); // the same as from the receiver for Node
  });

  it('leaves out what was deleted on request', async t => {
    const site = await makeSite();
    const { url } = await serve(t, site);
    const [one, other] = [aSubmission(), aSubmission()];
    for (const sent of [one, other]) await post(url, sent);
    assert.equal(command(site, 'delete', one.id).status, 0);
    const { stdout } = command(site, 'export');
    assert.ok(!stdout.includes(one.id) && stdout.includes(other.id));
  });

  it('says how it is called, and that there is nothing yet', async () => {
    const site = await makeSite();
    assert.equal(command(site).status, 2);
    assert.match(command(site, 'export').stderr, /Nothing is stored yet/);
  });
});
