import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { receiptNumber } from '../../../receivers/node/receipt.js';
import { Receiver } from '../../../src/cli/conformance/receiver.js';
import type { Volunteer } from '../../../src/data/schema/volunteer.js';
import { adapterFor } from '../../support/service-adapter.js';
import { runChecks } from '../../../src/cli/conformance/run.js';
import { aSubmission } from '../node/support/submissions.js';
import { proved } from '../node/support/work.js';
import { wrongReasons } from '../node/support/wrong-reasons.js';
import { load, serve, Sheet } from './support/google.js';

const form: Volunteer = { form: 'volunteer', fields: [], submit: { to: 'json-text', url: '/' } };

type Script = ReturnType<typeof load>;

const post = (script: Script, body: unknown): Record<string, unknown> =>
  JSON.parse(script.doPost({ postData: { contents: JSON.stringify(body) } }).content) as Record<string, unknown>;

async function failures(url: string, form: string, work?: number): Promise<string[]> {
  const receiver = new Receiver({ url, form, field: 'name', origin: 'https://member.example', isText: true, work });
  const results = await runChecks(receiver, () => undefined);
  assert.ok(results.length > 18);
  return results.filter(({ passed }) => !passed).map(({ id, message }) => `${id}: ${message}`);
}

const settingsWith = (bits: number | string): string =>
  `const FORMS = []; const FIELDS = []; const REQUIRE_CONSENT = false; const WORK = ${bits};`;

/** The rows as objects, by the names in the first row. */
const rowsOf = ({ rows: [names, ...rows] }: Sheet): Record<string, unknown>[] =>
  rows.map(row => Object.fromEntries(names!.map((name, column) => [String(name), row[column] ?? ''])));

describe('the receiver for Google Apps Script', () => {
  it('meets what the contract asks of the kind json-text, and marks what was replaced', async t => {
    const sheet = new Sheet();
    assert.deepEqual(await failures(await serve(t, load(sheet)), 'volunteer'), []);
    const replaced = rowsOf(sheet).filter(row => row['replaced by']);
    assert.equal(replaced.length, 1);
    assert.match(String(replaced[0]!['answer: name']), /must not be listed/);
  });

  it('gets submissions from the form, and stores each once', async t => {
    const sheet = new Sheet();
    const url = await serve(t, load(sheet));
    const sent = aSubmission();
    const send = adapterFor('json-text', form);
    const outcome = { kind: 'sent', receipt: receiptNumber(sent.id), assurance: 'once' };
    assert.deepEqual([await send(url, sent), await send(url, sent)], [outcome, outcome]);
    assert.equal(rowsOf(sheet).length, 1);
    assert.deepEqual(await send(url, { ...sent, lang: 'en' }), {
      kind: 'refused',
      errors: [{ pointer: '/id', code: 'id-reused' }],
    });
    assert.deepEqual(await send(await serve(t, load(sheet, { isBusy: true })), sent), { kind: 'status', errors: [] });
  });

  it('meets it with lists of forms and fields, and with consent required', async t => {
    const settings =
      "const FORMS = ['helpers']; const FIELDS = ['name']; const REQUIRE_CONSENT = true; const WORK = 0;";
    assert.deepEqual(await failures(await serve(t, load(new Sheet(), { settings })), 'helpers'), []);
  });

  it('meets it while it asks for a proof of work, and takes the id as it is in the body', async t => {
    const script = load(new Sheet(), { settings: settingsWith(9) });
    assert.deepEqual(await failures(await serve(t, script), 'volunteer', 9), []);
    const sent = aSubmission();
    for (const work of [7, null, [], 'x'.repeat(65)]) {
      const { status, errors } = post(script, { ...sent, work });
      assert.deepEqual([status, errors], [422, [{ pointer: '/work', code: 'work' }]]);
    }
    assert.equal(post(script, proved({ ...sent, id: sent.id.toUpperCase() }, 9))['status'], 201);
    assert.equal(post(script, proved(sent, 10))['replayed'], true);
  });

  it('ignores work that it does not ask for, and says what is wrong with the constant', () => {
    assert.equal(post(load(new Sheet()), { ...aSubmission(), work: 7 })['status'], 201);
    for (const bits of [21, -1, 1.5, "'x'"]) {
      const { status, detail } = post(load(new Sheet(), { settings: settingsWith(bits) }), aSubmission());
      assert.equal(status, 503);
      assert.match(String(detail), /WORK must be a whole number from 0 to 20/);
    }
  });

  it('marks a submission that arrives after the one that replaces it', () => {
    const sheet = new Sheet();
    const script = load(sheet);
    const earlier = aSubmission();
    const later = { ...aSubmission(), supersedes: earlier.id };
    for (const one of [later, earlier]) assert.equal(post(script, one)['status'], 201);
    assert.deepEqual(
      rowsOf(sheet).map(row => row['replaced by']),
      ['', later.id],
    );
  });

  it('stores why no person may have written a submission, whatever it says, as a part of the submission', () => {
    const sheet = new Sheet();
    const script = load(sheet);
    const sent = { ...aSubmission(), suspect: ['honeypot', 'fast', 'a-later-reason'] };
    const first = post(script, sent);
    assert.equal(first['status'], 201);
    assert.deepEqual(post(script, sent), { ...first, replayed: true });
    assert.equal(post(script, { ...sent, suspect: ['fast'] })['status'], 422);
    post(script, aSubmission());
    assert.deepEqual(
      rowsOf(sheet).map(row => row['suspect']),
      ['honeypot fast a-later-reason', ''],
    );
    for (const [suspect, code] of wrongReasons) {
      const { status, errors } = post(script, { ...aSubmission(), suspect });
      assert.deepEqual([status, errors], [422, [{ pointer: '/suspect', code }]]);
    }
  });

  it('goes on with the sheet of an earlier version, whose submissions keep their receipts', () => {
    const sheet = new Sheet();
    const script = load(sheet);
    const sent = aSubmission({ name: 'x' });
    const first = post(script, sent);
    const column = sheet.rows[0]!.indexOf('suspect');
    for (const row of sheet.rows) row.splice(column, 1);
    const content = ['volunteer', 'ku', [['name', 'x']], null, '2026-01', '']; // as the earlier version had it
    const digest = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
    assert.equal(rowsOf(sheet)[0]!['digest'], digest);
    assert.deepEqual(post(script, sent), { ...first, replayed: true });
    assert.equal(post(script, { ...aSubmission(), suspect: ['fast'] })['status'], 201);
    assert.deepEqual(
      rowsOf(sheet).map(row => row['suspect']),
      ['', 'fast'],
    );
  });

  it('has a column for each field, keeps zeros, and runs no cell as a formula', () => {
    const sheet = new Sheet();
    const script = load(sheet);
    const sent = aSubmission({ name: '=HYPERLINK("x")', phone: '0944', skills: ['health', 'water'] });
    assert.equal(post(script, sent)['receipt'], receiptNumber(sent.id));
    post(script, aSubmission({ phone: '+963944' }));
    const [first, second] = rowsOf(sheet);
    assert.equal(first!['answer: name'], '\'=HYPERLINK("x")');
    assert.equal(first!['answer: phone'], '0944');
    assert.equal(first!['answer: skills'], 'health, water');
    assert.equal(second!['answer: phone'], "'+963944");
  });

  it('stays right if somebody moves the columns', () => {
    const sheet = new Sheet();
    const script = load(sheet);
    const sent = aSubmission();
    const first = post(script, sent);
    for (const row of sheet.rows) row.reverse();
    assert.deepEqual(post(script, sent), { ...first, replayed: true });
    post(script, { ...aSubmission(), lang: 'syr' });
    assert.equal(rowsOf(sheet)[1]!['lang'], 'syr');
  });

  it('says 503 while another request holds the lock, and when Google refuses to write', () => {
    assert.equal(post(load(new Sheet(), { isBusy: true }), aSubmission())['status'], 503);
    const sheet = new Sheet();
    const script = load(sheet);
    sheet.isBroken = true;
    const sent = aSubmission();
    assert.equal(post(script, sent)['status'], 503);
    assert.equal(sheet.isLocked, false);
    sheet.isBroken = false;
    assert.equal(post(script, sent)['status'], 201);
  });
});
