import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openAll } from '../../../../src/data/open/open.js';
import { readSubmissions } from '../../../../src/data/open/submissions.js';
import { receiptNumber } from '../../../../receivers/node/receipt.js';
import { makeKey, sealAll, submission } from '../../../support/sealed.js';
import { headerOf, partsOf } from '../../node/support/mailbox.js';
import { aSubmission } from '../../node/support/submissions.js';
import { skip } from '../support/php.js';
import { openRows, ripen, startWithRelay } from '../support/relay.js';
import { startSendmail } from '../support/sendmail.js';

const mailSettings = (more: object = {}) => ({
  mail: {
    from: 'form@coalition.example',
    to: ['office@coalition.example', 'second@coalition.example'],
    subject: 'متطوعون جدد في التحالف السوري',
    ...more,
  },
});

/** The names of the headers of an e-mail. */
const headersOf = (raw: string): string[] =>
  raw
    .split('\r\n\r\n')[0]!
    .split('\r\n')
    .filter(line => !/^[ \t]/.test(line))
    .map(line => line.split(':')[0]!)
    .sort();

const HEADERS = [
  'Auto-Submitted',
  'Content-Transfer-Encoding',
  'Content-Type',
  'Date',
  'From',
  'MIME-Version',
  'Message-ID',
  'Subject',
  'To',
];

/** A subject with encoded words (RFC 2047). */
const decoded = (header = ''): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, text: string) => Buffer.from(text, 'base64').toString('utf8'));

describe("the relay of the receiver for PHP to a mailbox, by PHP's mail()", { skip }, () => {
  it('sends one e-mail with the answers as text, and a subject without any', async t => {
    const box = await startSendmail(t);
    const { site, send, relay } = await startWithRelay(t, mailSettings(), box);
    const sent = {
      ...aSubmission({ name: 'سوسن', skills: ['health', 'care'], age: 31, news: true }),
      supersedes: crypto.randomUUID(),
      suspect: ['honeypot', 'fast'],
    };
    await send(sent);
    await send(sent);
    for (const _ of [1, 2]) assert.deepEqual(await relay(), { status: 0, stdout: '', stderr: '' });
    const [mail, ...others] = await box.mails();
    assert.ok(mail);
    assert.equal(others.length, 0);
    assert.deepEqual(headersOf(mail.raw), HEADERS);
    assert.equal(mail.args, '-fform@coalition.example');
    assert.equal(headerOf(mail, 'To'), 'office@coalition.example, second@coalition.example');
    assert.equal(headerOf(mail, 'From'), 'form@coalition.example');
    assert.equal(decoded(headerOf(mail, 'Subject')), `${mailSettings().mail.subject} ${receiptNumber(sent.id)}`);
    assert.ok(mail.raw.split('\r\n').every(line => line.length <= 998));
    assert.match(mail.raw, /^[\x00-\x7f]*$/);
    const [{ text } = { text: '' }] = partsOf(mail);
    assert.match(text, /^Receipt: ....-....\r\nReceived: \S+Z\r\nForm: volunteer\r\nLanguage: ku\r\n/);
    assert.match(text, /version: 2026-01\r\n/);
    assert.match(text, new RegExp(`Replaces the submission with the receipt: ${receiptNumber(sent.supersedes)}\r\n`));
    assert.match(text, /\r\nPerhaps not written by a person: honeypot, fast\r\n/);
    assert.match(text, /\r\n\r\nname:\r\n {4}سوسن\r\n\r\nskills:\r\n {4}health; care\r\n\r\nage:\r\n {4}31\r\n/);
    assert.match(text, /\r\nnews:\r\n {4}true\r\n$/);
    assert.ok(!mail.raw.includes(sent.id), 'an id is known to its sender and the receiver alone');
    assert.deepEqual(openRows(site), []);
  });

  it('sends sealed answers as a file that the command `open` reads', async t => {
    const box = await startSendmail(t);
    const { send, relay } = await startWithRelay(t, mailSettings(), box);
    const key = await makeKey('2026');
    const { bodies } = await sealAll([submission({ name: 'سوسن' }, { id: crypto.randomUUID() })], [key]);
    await send({ ...bodies[0]!, suspect: ['honeypot', 'fast'] });
    await relay();
    const [mail] = await box.mails();
    assert.deepEqual(
      headersOf(mail!.raw),
      HEADERS.filter(name => name !== 'Content-Transfer-Encoding'),
    );
    const parts = partsOf(mail!);
    const file = parts.find(({ head }) => /filename="\S+\.jsonl"/.test(head));
    assert.match(file?.text ?? '', /"suspect":\["honeypot","fast"\]/);
    const { opened, faults } = await openAll(readSubmissions(file?.text ?? ''), [key]);
    assert.deepEqual(faults, []);
    assert.match(JSON.stringify(opened), /سوسن/);
    assert.doesNotMatch(parts.map(({ text }) => text).join(), /سوسن/);
  });

  it('cannot be made to say something, or to write to somebody, by what a visitor sends', async t => {
    const box = await startSendmail(t);
    const { send, relay } = await startWithRelay(t, mailSettings(), box);
    const forged = 'x\r\nBcc: thief@other.example\r\n\r\nReceipt: 0\u2028Form: other\u0085Form: 3\u0000\ud800\n.\n';
    const sent = { ...aSubmission({ [forged]: forged, list: [forged] }), form: forged.slice(0, 64) };
    assert.equal((await send({ ...sent, consent: { version: forged.slice(0, 64), granted: true } })).status, 201);
    assert.equal((await send({ ...sent, id: crypto.randomUUID(), lang: 'ku\r\nBcc: x@y.example' })).status, 422);
    await relay();
    const [mail, ...others] = await box.mails();
    assert.equal(others.length, 0);
    assert.deepEqual(headersOf(mail!.raw), HEADERS);
    assert.equal(mail!.args, '-fform@coalition.example');
    assert.doesNotMatch(mail!.raw, /thief|^\.$/m);
    const { text } = partsOf(mail!)[0]!;
    assert.match(text, /thief/);
    for (const word of ['Receipt:', 'Form:', 'Bcc:']) {
      const starts = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).filter(line => line.startsWith(word));
      assert.equal(starts.length, word === 'Bcc:' ? 0 : 1, word);
    }
  });

  it('tries again with the same Message-ID when the host does not take it', async t => {
    const box = await startSendmail(t);
    const { site, send, relay } = await startWithRelay(t, mailSettings(), box);
    await box.close();
    await send(aSubmission());
    const { stdout, stderr } = await relay();
    assert.match(stdout, /\tmail\twaiting\t1\tthe host does not take the e-mail\n$/);
    assert.equal(stderr, 'receive.php: relay: mail: later: the host does not take the e-mail\n');
    await box.open();
    ripen(site);
    await relay();
    await send(aSubmission());
    await relay();
    const ids = (await box.mails()).map(mail => headerOf(mail, 'Message-ID'));
    assert.equal(new Set(ids).size, 2);
    for (const id of ids) assert.match(id ?? '', /^<[\w-]{43}@coalition\.example>$/);
  });

  it('sends the forms that the settings name', async t => {
    const box = await startSendmail(t);
    const { send, relay } = await startWithRelay(t, mailSettings({ forms: ['volunteer'], subject: 'New' }), box);
    await send({ ...aSubmission(), form: 'donor' });
    const { body } = await send(aSubmission());
    await relay();
    const subjects = (await box.mails()).map(mail => headerOf(mail, 'Subject'));
    assert.deepEqual(subjects, [`New ${(body as { receipt: string }).receipt}`]);
  });
});
