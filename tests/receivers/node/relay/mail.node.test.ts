import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openAll } from '../../../../src/data/open/open.js';
import { readSubmissions } from '../../../../src/data/open/submissions.js';
import { receiptNumber } from '../../../../receivers/node/receipt.js';
import { openStore } from '../../../../receivers/node/store/open.js';
import { makeKey, sealAll, submission } from '../../../support/sealed.js';
import { headerOf, partsOf, reply, startMailbox } from '../support/mailbox.js';
import { startOpenRosa } from '../support/openrosa.js';
import { missing, startCluster } from '../support/postgres.js';
import { openRosaSettings, startWithRelay } from '../support/relay.js';
import { aSubmission } from '../support/submissions.js';

const mailSettings = (port: number, more: object = {}) => ({
  mail: {
    server: `smtp://127.0.0.1:${port}`,
    from: 'form@coalition.example',
    to: ['office@coalition.example', 'second@coalition.example'],
    subject: 'Volunteers',
    ...more,
  },
});

describe('the relay to a mailbox', () => {
  it('sends one e-mail with the answers as text, and a subject without any', async t => {
    const box = await startMailbox(t);
    const { post, logged } = await startWithRelay(t, mailSettings(box.port));
    const sent = {
      ...aSubmission({ name: 'سوسن', skills: ['health', 'care'], age: 31 }),
      supersedes: crypto.randomUUID(),
      suspect: ['honeypot', 'fast'],
    };
    await post(sent);
    await post(sent);
    assert.deepEqual(await logged('relayed'), [{ level: 'info', event: 'relayed', target: 'mail' }]);
    const [mail, ...others] = box.mails;
    assert.ok(mail);
    assert.equal(others.length, 0);
    assert.deepEqual(mail.to, ['office@coalition.example', 'second@coalition.example']);
    assert.equal(headerOf(mail, 'Subject'), `Volunteers ${receiptNumber(sent.id)}`);
    assert.equal(headerOf(mail, 'Auto-Submitted'), 'auto-generated');
    const [{ text } = { text: '' }] = partsOf(mail);
    assert.match(text, /^Receipt: ....-....\r\nReceived: \S+Z\r\nForm: volunteer\r\nLanguage: ku\r\n/);
    assert.match(text, /version: 2026-01\r\n/);
    assert.match(text, new RegExp(`Replaces the submission with the receipt: ${receiptNumber(sent.supersedes)}\r\n`));
    assert.match(text, /\r\nPerhaps not written by a person: honeypot, fast\r\n/);
    assert.match(text, /\r\n\r\nname:\r\n {4}سوسن\r\n\r\nskills:\r\n {4}health; care\r\n\r\nage:\r\n {4}31\r\n$/);
    assert.ok(!mail.raw.includes(sent.id), 'an id is known to its sender and the receiver alone');
  });

  it('sends sealed answers as a file that the command `open` reads', async t => {
    const box = await startMailbox(t);
    const { post, logged } = await startWithRelay(t, mailSettings(box.port));
    const key = await makeKey('2026');
    const { bodies } = await sealAll([submission({ name: 'سوسن' }, { id: crypto.randomUUID() })], [key]);
    await post(bodies[0]);
    await logged('relayed');
    const parts = partsOf(box.mails[0]!);
    const file = parts.find(({ head }) => /filename=\S+\.jsonl/.test(head));
    const { opened, faults } = await openAll(readSubmissions(file?.text ?? ''), [key]);
    assert.deepEqual(faults, []);
    assert.match(JSON.stringify(opened), /سوسن/);
    assert.doesNotMatch(parts.map(({ text }) => text).join(), /سوسن/);
  });

  it('cannot be made to say something by names and answers with line breaks', async t => {
    const box = await startMailbox(t);
    const { post, logged } = await startWithRelay(t, mailSettings(box.port));
    const forged = 'x\r\nReceipt: 0000-0000\u2028Form: other\u0000\ud800\n.\n';
    assert.equal((await post({ ...aSubmission({ [forged]: forged }), form: forged })).status, 201);
    await logged('relayed');
    const text = partsOf(box.mails[0]!)[0]!.text;
    assert.equal(text.match(/^Receipt:/gm)?.length, 1);
    assert.equal(text.match(/^Form:/gm)?.length, 1);
  });

  it('takes with PostgreSQL, too, what a visitor may type', { skip: missing }, async t => {
    const cluster = await startCluster();
    t.after(() => cluster.remove());
    const [box, kobo] = [await startMailbox(t), await startOpenRosa(t)];
    const settings = { ...openRosaSettings(kobo.url), ...mailSettings(box.port) };
    const { post, logged } = await startWithRelay(t, settings, {
      store: await openStore(await cluster.createDatabase()),
    });
    assert.equal((await post(aSubmission({ name: 'a\u0000b\ud800c' }))).status, 201);
    await logged('relayed', 2);
    assert.match([...kobo.records.values()][0]!, /<full_name>ab\ufffdc</);
  });

  it('sends the forms that the settings name', async t => {
    const box = await startMailbox(t);
    const { post, logged } = await startWithRelay(t, mailSettings(box.port, { forms: ['volunteer'] }));
    await post({ ...aSubmission(), form: 'donor' });
    await post(aSubmission());
    await logged('relayed');
    assert.equal(box.mails.length, 1);
  });

  it('signs in with the password of the environment', async t => {
    const box = await startMailbox(t, { authOptional: false, allowInsecureAuth: true });
    const env = { SMTP_USER: 'form', SMTP_PASSWORD: 'right' };
    const { post, logged } = await startWithRelay(t, mailSettings(box.port), { env });
    await post(aSubmission());
    await logged('relayed');
    assert.equal(box.mails[0]?.user, 'form');
  });

  it('sends the same Message-ID again when the answer was lost, so that mailboxes see one e-mail', async t => {
    const box = await startMailbox(t);
    const { post, logged } = await startWithRelay(t, mailSettings(box.port));
    box.errors.push(reply(451));
    box.state.stores = () => true;
    await post(aSubmission());
    await logged('relayed');
    const [first, second] = box.mails.map(mail => headerOf(mail, 'Message-ID'));
    assert.match(first ?? '', /^<[\w-]{43}@coalition\.example>$/);
    assert.equal(second, first);
  });

  it('leaves a refusal to a person, also of one of the addresses or of the password', async t => {
    const box = await startMailbox(t, { allowInsecureAuth: true });
    const { post, logged, relay, end, file } = await startWithRelay(t, mailSettings(box.port));
    box.errors.push(reply(552));
    await post(aSubmission());
    await logged('refused');
    box.state.onRecipient = address => (address.startsWith('second') ? reply(550) : undefined);
    await post(aSubmission());
    const refused = await logged('refused', 2);
    assert.deepEqual(
      refused.map(({ reason }) => reason),
      ['SMTP 552', 'SMTP 550'],
    );
    await relay.stop();
    await end();
    const env = { SMTP_USER: 'form', SMTP_PASSWORD: 'wrong' };
    const next = await startWithRelay(t, mailSettings(box.port), { env, file });
    await next.post(aSubmission());
    assert.equal((await next.logged('refused'))[0]?.['reason'], 'SMTP 535');
    assert.deepEqual(await next.store.queue.counts(), { waiting: 0, refused: 3 });
  });

  it('tries again when one of the addresses is refused for now', async t => {
    const box = await startMailbox(t);
    const { post, logged } = await startWithRelay(t, mailSettings(box.port));
    const greylisted = [reply(451)];
    box.state.onRecipient = address => (address.startsWith('second') ? greylisted.shift() : undefined);
    await post(aSubmission());
    await logged('relayed');
    assert.deepEqual(box.mails.at(-1)?.to, ['office@coalition.example', 'second@coalition.example']);
  });
});
