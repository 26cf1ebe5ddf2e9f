import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { assurances } from '../../src/data/submit/services/assurances.js';
import {
  flat,
  flatEnvelope,
  form,
  id,
  kinds,
  paths,
  refused,
  retry,
  send,
  server,
  submission,
} from '../support/send-to-service.js';

after(() => server.close());

describe('the services that the form can be sent to', () => {
  for (const to of kinds)
    it(`${to}: take a submission, and the receipt says what that assures`, async () => {
      const { outcome, posted } = await send(to);
      const receipt = to === 'json-text' ? 'R-7ZK3' : id;
      assert.deepEqual(outcome, { kind: 'sent', receipt, assurance: assurances[to] });
      assert.equal(posted.filter(({ taken }) => taken).length, 1);
    });

  for (const to of kinds) {
    it(`${to}: a page to sign in to the network is no receipt`, async () => {
      assert.deepEqual((await send(to, { path: '/portal/' })).outcome, retry('unconfirmed'));
    });

    it(`${to}: what passes asks for another try, what stays does not, and a cut connection is a failed network`, async () => {
      for (const status of [409, 429, 500, 503])
        assert.deepEqual((await send(to, { path: `/broken/${status}` })).outcome, retry('status'), String(status));
      for (const status of [403, 404])
        assert.deepEqual((await send(to, { path: `/broken/${status}` })).outcome, refused());
      assert.deepEqual((await send(to, { path: '/cut/' })).outcome, retry('network'));
    });
  }

  for (const to of ['contact-form-7', 'formspree', 'basin', 'web3forms', 'netlify'] as const) {
    const added = {
      'contact-form-7': { _wpcf7_unit_tag: 'coalition-widgets' },
      formspree: {},
      basin: {},
      web3forms: { access_key: '0b9f0b0e-6d5c-4c7e-9a51-2f6f6f0f5c11' },
      netlify: { 'form-name': 'volunteer' },
    }[to];
    it(`${to}: the organisation reads each answer, the consent, the id and the earlier id in a field`, async () => {
      assert.deepEqual((await send(to)).posted[0]!.fields, { ...flat, ...added });
    });

    it(`${to}: sealed answers are one field, and nothing that was typed goes along`, async () => {
      const { fields: _, ...envelope } = submission();
      const [request] = (await send(to, { what: { ...envelope, sealed: 'e30..a.b.c' } })).posted;
      assert.deepEqual(request!.fields, { ...flatEnvelope, sealed: 'e30..a.b.c', ...added });
    });
  }

  it('json-text: the body is the contract, and the status stands in the answer', async () => {
    const { posted } = await send('json-text');
    assert.deepEqual(posted[0]!.json, submission());
    assert.equal(posted[0]!.headers['idempotency-key'], undefined);
    assert.deepEqual((await send('json-text', { say: 'busy' })).outcome, retry('status'));
    assert.deepEqual(
      (await send('json-text', { say: 'wrong' })).outcome,
      refused([{ pointer: '/fields/email', code: 'email' }]),
    );
    assert.deepEqual((await send('json-text', { say: 'error' })).outcome, retry('unconfirmed'));
    assert.deepEqual((await send('json-text', { say: 'other' })).outcome, retry('unconfirmed'));
  });

  it('contact-form-7: the status in the answer says what became of the mail', async () => {
    const outcomes: Record<string, object> = {
      mail_failed: retry('status'),
      spam: refused(),
      aborted: refused(),
      acceptance_missing: refused([{ pointer: '/consent', code: 'consent' }]),
      validation_failed: refused([
        { pointer: '/fields/email', code: 'refused' },
        { pointer: '/consent', code: 'refused' },
      ]),
      'custom-status': retry('unconfirmed'),
      'another submission': retry('unconfirmed'),
    };
    for (const [say, outcome] of Object.entries(outcomes))
      assert.deepEqual((await send('contact-form-7', { say })).outcome, outcome, say);
    const letters = paths['contact-form-7'].replace('12', 'a1b2c3d');
    assert.deepEqual((await send('contact-form-7', { path: letters })).outcome, refused());
  });

  it('formspree: its codes lead to the fields, and a captcha is no receipt', async () => {
    assert.deepEqual(
      (await send('formspree', { say: 'wrong' })).outcome,
      refused([
        { pointer: '/fields/email', code: 'email' },
        { pointer: '/fields/name', code: 'required' },
        { pointer: '/fields/hours', code: 'number' },
        { pointer: '/fields/about', code: 'refused' },
      ]),
    );
    assert.deepEqual((await send('formspree', { say: 'captcha' })).outcome, retry('unconfirmed'));
    assert.deepEqual((await send('formspree', { path: '/formspree/f/wrong' })).outcome, refused());
  });

  it('basin: an error is no receipt, whatever the status', async () => {
    for (const say of ['wrong', 'mixed']) assert.deepEqual((await send('basin', { say })).outcome, refused(), say);
  });

  it('web3forms: a wrong access key is refused', async () => {
    const of = form({ submit: { to: 'web3forms', url: '/' } });
    assert.deepEqual((await send('web3forms', { of })).outcome, refused());
  });

  it('netlify: a form that it does not know is refused, and a page of another server is no receipt', async () => {
    const what = submission({ form: 'other' });
    assert.deepEqual((await send('netlify', { what })).outcome, refused());
    assert.deepEqual((await send('netlify', { say: 'elsewhere' })).outcome, retry('unconfirmed'));
  });

  it('have a page each, and the table of pages says what they assure', () => {
    const table = readFileSync('docs/receivers/README.md', 'utf8');
    for (const to of kinds) {
      const page = to === 'json-text' ? 'apps-script.md' : `${to}.md`;
      assert.ok(existsSync(`docs/receivers/${page}`), page);
      const row = table.split('\n').find(line => line.startsWith('|') && line.includes(`(${page})`));
      const words = { once: 'stored once', confirmed: 'confirmed', 'handed-over': 'not confirmed' }[assurances[to]];
      assert.equal(row?.split('|').at(-2)?.trim(), words, to);
    }
  });
});
