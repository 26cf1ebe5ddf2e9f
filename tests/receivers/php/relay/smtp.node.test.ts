import assert from 'node:assert/strict';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { SMTPServerOptions } from 'smtp-server';
import { makeCertificate, missing as noCertificate } from '../../node/support/certificate.js';
import { headerOf, partsOf, reply, startMailbox } from '../../node/support/mailbox.js';
import { aSubmission, SEALED } from '../../node/support/submissions.js';
import { makeSite, serve, skip } from '../support/php.js';
import { ripen, runPhp, settingsWith } from '../support/relay.js';
import { post } from '../../node/support/post.js';

/** PHPMailer as Debian packs it. */
const PHPMAILER = '/usr/share/php/libphp-phpmailer';
const missing = skip || (existsSync(PHPMAILER) ? false : 'PHPMailer is not installed (libphp-phpmailer)');

/** This machine under a name that the receiver takes for another one, as it does not compare names without their case. */
const ELSEWHERE = 'smtp://LOCALHOST';

interface Options {
  readonly server?: string;
  readonly account?: object;
  readonly mailbox?: SMTPServerOptions;
  /** Settings of PHP. */
  readonly options?: readonly string[];
}

/** A mail server, and a receiver with PHPMailer beside it. */
async function start(t: TestContext, { server = 'smtp://127.0.0.1', account = {}, mailbox, options }: Options = {}) {
  const box = await startMailbox(t, { allowInsecureAuth: true, ...mailbox });
  const to = ['office@coalition.example', 'second@coalition.example'];
  const mail = { server: `${server}:${box.port}`, from: 'form@coalition.example', to, subject: 'جدد', ...account };
  const site = await makeSite(settingsWith({ mail }));
  cpSync(PHPMAILER, join(site.webRoot, 'PHPMailer'), { recursive: true });
  const { url } = await serve(t, site);
  /** Sends one more submission, makes what waits due, and returns what the command lists. */
  const relay = async (body: object = aSubmission()): Promise<string> => {
    assert.equal((await post(url, body)).status, 201);
    ripen(site);
    const { stdout, stderr } = await runPhp(site, ['relay'], options);
    assert.doesNotMatch(stderr, /coalition\.example|127\.0\.0\.1|Warning|Deprecated/);
    return stdout.replace(/^.*\tmail\t/gm, '');
  };
  return { box, relay };
}

describe('the relay of the receiver for PHP to a mail server, by PHPMailer', { skip: missing }, () => {
  it('sends one e-mail to every address, with the password of the settings', async t => {
    const account = { user: 'form', password: 'right' };
    const { box, relay } = await start(t, { account, mailbox: { authOptional: false } });
    assert.equal(await relay(aSubmission({ name: 'سوسن' })), '');
    const [mail, ...others] = box.mails;
    assert.ok(mail);
    assert.equal(others.length, 0);
    assert.deepEqual([mail.user, mail.to], ['form', ['office@coalition.example', 'second@coalition.example']]);
    assert.match(headerOf(mail, 'Message-ID') ?? '', /^<[\w-]{43}@coalition\.example>$/);
    assert.equal(headerOf(mail, 'Auto-Submitted'), 'auto-generated');
    assert.match(partsOf(mail)[0]!.text, /^Receipt: .*\r\n\r\nname:\r\n {4}سوسن\r\n/s);
  });

  it('sends sealed answers as a file', async t => {
    const { box, relay } = await start(t);
    const { fields: _, ...rest } = aSubmission();
    assert.equal(await relay({ ...rest, sealed: SEALED }), '');
    const file = partsOf(box.mails[0]!).find(({ head }) => head.includes('.jsonl'));
    assert.equal((JSON.parse(file?.text ?? '') as { sealed: string }).sealed, SEALED);
  });

  it('leaves a refusal to a person, also of one of the addresses', async t => {
    const { box, relay } = await start(t);
    box.errors.push(reply(552));
    assert.equal(await relay(), 'refused\t1\tSMTP 552\n');
    box.state.onRecipient = address => (address.startsWith('second') ? reply(550) : undefined);
    assert.equal(await relay(), 'refused\t1\tSMTP 552\nrefused\t1\tSMTP 550\n');
  });

  it('leaves a wrong password to a person', async t => {
    const { box, relay } = await start(t, { account: { user: 'form', password: 'wrong' } });
    assert.equal(await relay(), 'refused\t1\tSMTP 535\n');
    assert.equal(box.mails.length, 0);
  });

  it('tries again, with the same Message-ID, when it is refused for now', async t => {
    const { box, relay } = await start(t);
    box.errors.push(reply(451));
    box.state.stores = () => true;
    assert.equal(await relay(), 'waiting\t1\tSMTP 451\n');
    const greylisted = [reply(450)];
    box.state.onRecipient = address => (address.startsWith('second') ? greylisted.shift() : undefined);
    await relay();
    const ids = box.mails.map(mail => headerOf(mail, 'Message-ID'));
    assert.equal(ids[1], ids[0]);
  });

  it('sends nothing in clear to another machine: it waits until the server offers TLS', async t => {
    let connections = 0;
    const onConnect: SMTPServerOptions['onConnect'] = (_, callback) => {
      connections += 1;
      callback();
    };
    const { box, relay } = await start(t, { server: ELSEWHERE, mailbox: { onConnect } });
    assert.equal(await relay(), 'waiting\t1\tno connection, or no TLS\n');
    assert.deepEqual([connections, box.mails.length], [1, 0]);
  });

  for (const [server, secure] of [
    ['smtps://localhost', true],
    [ELSEWHERE, false],
  ] as const)
    it(`sends to ${server} if PHP trusts its certificate`, { skip: noCertificate }, async t => {
      const { key, cert, file } = await makeCertificate();
      const mailbox = { key, cert, secure, disabledCommands: [] };
      const stranger = await start(t, { server, mailbox });
      assert.equal(await stranger.relay(), 'waiting\t1\tno connection, or no TLS\n');
      assert.equal(stranger.box.mails.length, 0);
      const known = await start(t, { server, mailbox, options: [`openssl.cafile=${file}`] });
      assert.equal(await known.relay(), '');
      assert.equal(known.box.mails[0]?.secure, true);
    });
});
