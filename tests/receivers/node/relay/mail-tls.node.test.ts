import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { rowOf } from '../../../../receivers/node/ledger.js';
import { openMail } from '../../../../receivers/node/relay/mail.js';
import type { MailSettings } from '../../../../receivers/node/relay/mail-settings.js';
import { makeCertificate, missing } from '../support/certificate.js';
import { startMailbox } from '../support/mailbox.js';
import { startProcess } from '../support/process.js';
import { freshFile, post } from '../support/server.js';
import { aSubmission } from '../support/submissions.js';

const elsewhere: Omit<MailSettings, 'port'> = {
  host: '127.0.0.1',
  secure: false,
  mayBeClear: false, // as a server on another machine
  from: 'form@coalition.example',
  to: ['office@coalition.example'],
  subject: 'Volunteers',
};

async function send(settings: MailSettings) {
  const mail = await openMail(settings);
  const sent = aSubmission();
  const delivery = mail.pack(rowOf(sent, new Date().toISOString()), sent);
  const taken = { id: sent.id, target: 'mail', payload: delivery?.payload ?? '', attempts: 1 };
  return mail.send(taken, new AbortController().signal);
}

describe('an e-mail to a server on another machine', () => {
  it('does not leave in clear: it waits until the server offers TLS', async t => {
    const box = await startMailbox(t);
    const outcome = await send({ ...elsewhere, port: box.port });
    assert.deepEqual(outcome, { kind: 'later', reason: 'ETLS' });
    assert.equal(box.mails.length, 0);
  });

  it('does not go to a server with a certificate that nobody vouches for', { skip: missing }, async t => {
    const { key, cert } = await makeCertificate();
    for (const secure of [true, false]) {
      const box = await startMailbox(t, { key, cert, secure, disabledCommands: [] });
      const outcome = await send({ ...elsewhere, host: 'localhost', secure, port: box.port });
      assert.equal(outcome.kind, 'later');
      assert.equal(box.mails.length, 0);
    }
  });

  it('goes over TLS, with the password, to a server whose certificate is trusted', { skip: missing }, async t => {
    const { key, cert, file: trusted } = await makeCertificate();
    const box = await startMailbox(t, { key, cert, secure: true, authOptional: false });
    const out = freshFile();
    const settings = join(dirname(out), 'relay.json');
    await mkdir(dirname(out));
    const mail = { server: `smtps://localhost:${box.port}`, from: elsewhere.from, to: elsewhere.to };
    await writeFile(settings, JSON.stringify({ mail }));
    const env = { SMTP_USER: 'form', SMTP_PASSWORD: 'right', NODE_EXTRA_CA_CERTS: trusted };
    const { url, end } = await startProcess(t, ['--out', out, '--relay', settings], { env });
    await post(url, aSubmission());
    while (box.mails.length === 0) await new Promise(setImmediate);
    assert.equal(await end('SIGTERM'), 0);
    assert.deepEqual([box.mails[0]?.secure, box.mails[0]?.user], [true, 'form']);
  });
});
