import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Volunteer } from '../../../src/data/schema/volunteer.js';
import { submission } from '../../support/sealed.js';
import { adapterFor } from '../../support/service-adapter.js';
import { makeSite, serve, skip } from '../php/support/php.js';

const form: Volunteer = { form: 'volunteer', fields: [], submit: { to: 'contact-form-7', url: '/' } };

/** A WordPress (a stand-in) with Contact Form 7 (a stand-in) and the must-use file (the real one). */
async function start(t: TestContext) {
  const site = await makeSite();
  const env = { SITE: site.home, PLUGIN: resolve('receivers/contact-form-7/coalition-once.php') };
  const { origin } = await serve(t, site, {
    script: [resolve('tests/receivers/contact-form-7/support/wordpress.php')],
    env,
  });
  const send = async (
    fields: Readonly<Record<string, string>>,
    path = '/contact-form-7/v1/contact-forms/7/feedback',
  ) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ _wpcf7_unit_tag: 'x', ...fields })) body.append(name, value);
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      body,
      headers: { origin: 'https://member.example' },
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text };
  };
  const mails = () => {
    const file = join(site.home, 'mails.txt');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  };
  const url = `${origin}/contact-form-7/v1/contact-forms/7/feedback`;
  return { send, url, mails, options: () => readFileSync(join(site.home, 'options.sqlite')) };
}

const parse = ({ text }: { text: string }) => JSON.parse(text) as Record<string, unknown>;

describe('the must-use file for Contact Form 7', { skip }, () => {
  it('lets a submission be mailed once, and answers it again with its id', async t => {
    const { send, mails } = await start(t);
    const submission = crypto.randomUUID();
    const first = await send({ submission, name: 'Nesrîn' });
    assert.deepEqual(
      [parse(first)['id'], parse(first)['replayed'], parse(first)['status']],
      [submission, false, 'mail_sent'],
    );
    const same = await send({ submission: submission.toUpperCase(), name: 'Nesrîn' });
    assert.deepEqual(
      [parse(same)['id'], parse(same)['replayed'], parse(same)['message']],
      [submission, true, 'Thank you.'],
    );
    assert.deepEqual(mails(), ['Nesrîn']);
  });

  it('gets submissions from the form, and mails each once', async t => {
    const { url, mails } = await start(t);
    const submit = adapterFor('contact-form-7', form);
    const sent = submission({ name: 'Nesrîn' });
    const outcome = { kind: 'sent', receipt: sent.id, assurance: 'confirmed' };
    assert.deepEqual([await submit(url, sent), await submit(url, sent)], [outcome, outcome]);
    assert.deepEqual(mails(), ['Nesrîn']);
    const other = submission({ name: 'Ali' }, { id: sent.id });
    assert.deepEqual(await submit(url, other), { kind: 'refused', errors: [{ pointer: '/id', code: 'id-reused' }] });
    assert.deepEqual(mails(), ['Nesrîn']);
  });

  it('mails one of the copies that arrive at once, and asks the others to come again', async t => {
    const { send, mails } = await start(t);
    const sent = { submission: crypto.randomUUID(), name: 'Nesrîn' };
    const replies = await Promise.all(Array.from({ length: 4 }, () => send(sent)));
    assert.deepEqual(mails(), ['Nesrîn']);
    for (const { status, headers } of replies)
      if (status !== 200) assert.deepEqual([status, headers.get('retry-after')], [409, '5']);
    assert.equal(replies.filter(({ status }) => status === 200).length >= 1, true);
  });

  it('refuses a known id with other content', async t => {
    const { send, mails } = await start(t);
    const submission = crypto.randomUUID();
    await send({ submission, name: 'one' });
    const { status, text } = await send({ submission, name: 'two' });
    assert.equal(status, 422);
    assert.match(text, /"pointer":"\\?\/id","code":"id-reused"/);
    assert.deepEqual(mails(), ['one']);
  });

  it('lets a visitor try again after a mail that failed', async t => {
    const { send, mails } = await start(t);
    const submission = crypto.randomUUID();
    assert.equal(parse(await send({ submission, name: 'fail' }))['status'], 'mail_failed');
    assert.equal(parse(await send({ submission, name: 'Nesrîn' }))['replayed'], false);
    assert.deepEqual(mails(), ['Nesrîn']);
  });

  it('takes over from a request that died, a minute later', async t => {
    const { send, mails } = await start(t);
    const sent = { submission: crypto.randomUUID(), name: 'Nesrîn' };
    await send(sent, '/begun');
    assert.equal((await send(sent)).status, 409);
    await send({ seconds: '61' }, '/age');
    assert.equal((await send(sent)).status, 200);
    assert.deepEqual(mails(), ['Nesrîn']);
  });

  it('changes nothing for forms without an id', async t => {
    const { send, mails } = await start(t);
    for (let i = 0; i < 2; i += 1) assert.equal('replayed' in parse(await send({ name: 'plain' })), false);
    assert.deepEqual(mails(), ['plain', 'plain']);
  });

  it('lets every site read the answer without cookies, and keeps nothing that was typed', async t => {
    const { send, options } = await start(t);
    const { headers } = await send({ submission: crypto.randomUUID(), name: 'Zozan-0944' });
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.ok(!options().includes('Zozan-0944'));
  });

  it('forgets ids after 31 days', async t => {
    const { send } = await start(t);
    await send({ submission: crypto.randomUUID(), name: 'old' });
    await send({ seconds: String(32 * 86_400) }, '/age');
    await send({ submission: crypto.randomUUID(), name: 'new' });
    assert.equal((await send({}, '/clean')).text, '1');
  });
});
