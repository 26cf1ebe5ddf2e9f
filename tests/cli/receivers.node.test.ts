import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { file, found } from './support.js';
import { knownKey } from '../support/sealed.js';

const question = (name: string, type = 'text') => ({ name, type, label: { en: `The ${name}` } });
const email = { ...question('email', 'email'), autocomplete: 'email' };
const inFile = (submit: object, more: object = {}) =>
  found(file({ volunteer: { form: 'volunteer', fields: [email], submit, ...more } }), 'receiver');

/** An address in order for each kind, and addresses that are not. */
const addresses: Readonly<Record<string, readonly [good: readonly string[], bad: readonly string[]]>> = {
  json: [['https://example.org/receive.php', 'receive'], []],
  'json-text': [
    ['https://script.google.com/macros/s/AKfy/exec', 'https://example.org/script'],
    ['https://script.google.com/macros/s/AKfy/dev'],
  ],
  'contact-form-7': [
    [
      'https://example.org/wp-json/contact-form-7/v1/contact-forms/12/feedback',
      'https://example.org/?rest_route=/contact-form-7/v1/contact-forms/12/feedback',
    ],
    ['https://example.org/wp-json/contact-form-7/v1/contact-forms/a1b2c3d/feedback', 'https://example.org/contact'],
  ],
  formspree: [
    ['https://formspree.io/f/abcdefgh', 'https://formspree.io/p/123/f/contact'],
    ['https://formspree.io/forms/abcdefgh/integration', 'https://formspree.io/info@example.org'],
  ],
  basin: [['https://usebasin.com/f/0123456789ab'], ['https://usebasin.com/forms/12']],
  web3forms: [['https://api.web3forms.com/submit'], ['https://web3forms.com/']],
  'action-network': [
    [
      'https://actionnetwork.org/api/v2/forms/72312f19-8071-4fed-8bb5-8befefb9cc77/submissions',
      'https://actionnetwork.org/api/v2/forms/72312f19-8071-4fed-8bb5-8befefb9cc77/submissions/',
    ],
    ['https://actionnetwork.org/forms/volunteer', 'https://actionnetwork.org/api/v2/forms/72312f19/submissions'],
  ],
};
const accessKey = '0b9f0b0e-6d5c-4c7e-9a51-2f6f6f0f5c11';

describe('check: the receiver of the form', () => {
  for (const [to, [good, bad]] of Object.entries(addresses))
    it(`knows the addresses of ${to}`, () => {
      for (const url of good) assert.deepEqual(inFile({ to, url, accessKey }), [], url);
      for (const url of bad) assert.deepEqual(inFile({ to, url, accessKey }), ['receiver /volunteer/submit/url'], url);
    });

  it('reports a missing access key', () =>
    assert.deepEqual(inFile({ to: 'web3forms', url: addresses['web3forms']![0][0] }), ['receiver /volunteer/submit']));

  it('reports work that no service asks for', () => {
    const [url] = addresses['formspree']![0];
    assert.deepEqual(inFile({ to: 'formspree', url, work: 16 }), ['receiver /volunteer/submit/work']);
    for (const to of ['json', 'json-text']) assert.deepEqual(inFile({ to, url: '/', work: 16 }), []);
  });

  it('says that Netlify works on one site only', () =>
    assert.deepEqual(inFile({ to: 'netlify', url: 'https://example.org/' }), ['receiver /volunteer/submit/url']));

  it('reports questions whose answers a service would lose, and accepts them for a receiver of the contract', () => {
    const fields = ['lang', 'submission', 'form-name', 'access_key', 'message'].map(name => question(name));
    const names = (to: string) =>
      inFile({ to, url: addresses[to]?.[0][0] ?? '/', accessKey }, { fields: [email, ...fields] })
        .filter(one => one.includes('fields'))
        .map(one => fields[Number(/fields\/(\d)/.exec(one)![1]) - 1]!.name);
    assert.deepEqual(names('json'), []);
    assert.deepEqual(names('json-text'), []);
    assert.deepEqual(names('basin'), ['lang', 'submission']);
    assert.deepEqual(names('web3forms'), ['lang', 'submission', 'access_key']);
    assert.deepEqual(names('netlify'), ['lang', 'submission', 'form-name']);
  });

  it('reports what Action Network cannot take: nobody to reach, and sealed answers', () => {
    const submit = { to: 'action-network', url: addresses['action-network']![0][0] };
    assert.deepEqual(inFile(submit, { fields: [question('name')] }), ['receiver /volunteer/fields']);
    assert.deepEqual(inFile(submit, { fields: [question('mobile', 'tel')] }), []);
    assert.deepEqual(inFile(submit, { recipients: [knownKey] }), ['receiver /volunteer/recipients']);
  });
});
