import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseRetryAfter, pauseAfter } from '../../../../receivers/node/relay/pauses.js';
import { parseSettings } from '../../../../receivers/node/relay/settings.js';

const form = { id: 'aForm', fields: { name: 'full_name' } };
const openrosa = { url: 'https://kobo.example/coalition/submission', forms: { volunteer: form } };
const mail = { server: 'smtps://mail.example.org', from: 'form@example.org', to: ['office@example.org'] };

const withForm = (changes: object) => ({ openrosa: { ...openrosa, forms: { volunteer: { ...form, ...changes } } } });
const parse = (value: unknown, env: Record<string, string> = {}) => parseSettings(value, env);

describe('the settings of the relay', () => {
  it('name KoBoToolbox, a mailbox, or both', () => {
    const { openrosa: kobo, mail: box } = parse({ openrosa, mail });
    assert.deepEqual(kobo?.forms.get('volunteer')?.fields, new Map([['name', 'full_name']]));
    assert.deepEqual([box?.host, box?.port, box?.secure], ['mail.example.org', 465, true]);
    assert.equal(parse({ mail: { ...mail, server: 'smtp://mail.example.org' } }).mail?.port, 587);
  });

  it('are what the guide shows', () => {
    const guide = readFileSync('docs/receivers/relay.md', 'utf8');
    const examples = [...guide.matchAll(/```json\n([^]*?)```/g)].map(([, json]) => JSON.parse(json!) as unknown);
    assert.equal(examples.length, 2);
    for (const example of examples) parse(example);
  });

  it('may have the address with the key of an ODK user in the environment instead', () => {
    const { url: _, ...rest } = openrosa;
    const url = 'https://odk.example/v1/key/abc/projects/1/submission';
    assert.equal(parse({ openrosa: rest }, { OPENROSA_URL: url }).openrosa?.url, url);
  });

  const wrong: [what: string, value: unknown, message: RegExp, env?: Record<string, string>][] = [
    ['are no object', [], /relay must be an object/],
    ['name no target', {}, /name no target/],
    ['have a misspelt target', { openrose: openrosa }, /relay\.openrose is no setting/],
    ['have a misspelt setting', withForm({ feilds: {} }), /openrosa\.forms\.volunteer\.feilds is no setting/],
    [
      'lack the address',
      { openrosa: { forms: openrosa.forms } },
      /url is missing, and so is the variable OPENROSA_URL/,
    ],
    ['send answers in clear', { openrosa: { ...openrosa, url: 'http://kobo.example/' } }, /must begin with https/],
    ['contain a password', { openrosa: { ...openrosa, url: 'https://a:secret@kobo.example/' } }, /variable of the env/],
    ['name no form', { openrosa: { ...openrosa, forms: {} } }, /must name a form/],
    ['name no field', withForm({ fields: {} }), /must name a field/],
    [
      'name what is no XML name',
      withForm({ fields: { name: 'full name' } }),
      /"full name" cannot be the name of a que/,
    ],
    ['name a root that is no XML name', withForm({ root: '1st' }), /root cannot be the name/],
    ['name a question twice', withForm({ about: { lang: 'full_name' } }), /"full_name" is there twice/],
    [
      'name the id of the submission',
      withForm({ fixed: { 'meta/instanceID': 'x' } }),
      /"meta\/instanceID" is there twi/,
    ],
    ['name what no submission has', withForm({ about: { address: 'x' } }), /about\.address is no setting/],
    ['have a number for a question', withForm({ fields: { name: 1 } }), /fields\.name must be a text/],
    ['lack a password', { openrosa }, /OPENROSA_USER needs OPENROSA_PASSWORD/, { OPENROSA_USER: 'x' }],
    [
      'name a mail server by its name alone',
      { mail: { ...mail, server: 'mail.example.org' } },
      /smtps:\/\/ or smtp:\/\//,
    ],
    ['contain the password of the mail', { mail: { ...mail, server: 'smtps://a:b@x.example' } }, /variable of the env/],
    ['have no mailbox', { mail: { ...mail, to: [] } }, /to must be a list/],
    ['have a wrong mailbox', { mail: { ...mail, to: ['office'] } }, /must be an address such as/],
    [
      'have two mailboxes in one',
      { mail: { ...mail, from: 'a@b.example, c@d.example' } },
      /must be an address such as/,
    ],
    ['lack a mail password', { mail }, /SMTP_USER and SMTP_PASSWORD/, { SMTP_USER: 'x' }],
  ];
  for (const [what, value, message, env] of wrong)
    it(`are refused in words when they ${what}`, () => {
      assert.throws(
        () => parse(value, env),
        error => {
          assert.match(String(error), /^WrongSettings: /);
          assert.match(String(error), message);
          assert.doesNotMatch(String(error), /secret/);
          return true;
        },
      );
    });
});

describe('the pauses of the relay', () => {
  it('double up to the longest, and chance shortens them by up to a half', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5, 2000].map(failures => pauseAfter(failures, 5, 60, 0)),
      [5, 10, 20, 40, 60, 60],
    );
    assert.deepEqual(
      [0, 0.5, 1].map(chance => pauseAfter(1, 100, 1000, chance)),
      [100, 75, 50],
    );
  });

  it('follow Retry-After in seconds or as a date, up to a day', () => {
    const now = Date.parse('2026-11-21T12:00:00Z');
    assert.equal(parseRetryAfter('120', now), 120_000);
    assert.equal(parseRetryAfter('Sat, 21 Nov 2026 12:01:00 GMT', now), 60_000);
    assert.equal(parseRetryAfter('Sat, 21 Nov 2026 11:00:00 GMT', now), 0);
    assert.equal(parseRetryAfter('999999999', now), 86_400_000);
    for (const header of [null, 'soon', '']) assert.equal(parseRetryAfter(header, now), undefined);
  });
});
