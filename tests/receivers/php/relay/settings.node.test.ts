import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { command, makeSite, skip, type Site } from '../support/php.js';
import { settingsWith } from '../support/relay.js';

const form = { id: 'aForm', fields: { name: 'full_name' } };
const openrosa = { url: 'https://kobo.example/coalition/submission', forms: { volunteer: form } };
const mail = { from: 'form@example.org', to: ['office@example.org'] };
const withForm = (changes: object) => ({ openrosa: { ...openrosa, forms: { volunteer: { ...form, ...changes } } } });

const right: [what: string, relay: object][] = [
  ['name KoBoToolbox', { openrosa }],
  ['name a mailbox', { mail }],
  ['name both', { openrosa, mail: { ...mail, subject: 'متطوع', forms: ['volunteer'] } }],
  ['send to a server on the same machine', { openrosa: { ...openrosa, url: 'http://[::1]:8080/x' } }],
  ['have no field but what is sealed', withForm({ fields: {}, about: { sealed: 'sealed' } })],
  ['have questions in groups, and fields that stay', withForm({ fields: { name: 'a/b', 7: 'a/c', x: null } })],
];

const wrong: [what: string, relay: object, message: RegExp, options?: string[]][] = [
  ['have a misspelt target', { openrose: openrosa }, /relay\.openrose does not exist\. There are: openrosa, mail/],
  ['have a target that is no array', { mail: 'x@y.example' }, /relay\.mail must be an array/],
  ['have a misspelt setting', withForm({ feilds: {} }), /openrosa\.forms\.volunteer\.feilds does not exist/],
  ['lack the address', { openrosa: { forms: openrosa.forms } }, /openrosa\.url is missing/],
  ['send answers in clear', { openrosa: { ...openrosa, url: 'http://kobo.example/' } }, /must begin with https/],
  ['have an address that is none', { openrosa: { ...openrosa, url: 'kobo.example' } }, /url must be an address/],
  [
    'contain a password',
    { openrosa: { ...openrosa, url: 'https://a:secret@kobo.example/' } },
    /not contain a password/,
  ],
  ['lack a password', { openrosa: { ...openrosa, user: 'x' } }, /openrosa\.user and password belong together/],
  [
    'have a token with line breaks',
    { openrosa: { ...openrosa, token: 'a\r\nX: secret' } },
    /token must be a text in one/,
  ],
  ['name no form', { openrosa: { ...openrosa, forms: {} } }, /must name a form/],
  ['name no field', withForm({ fields: {} }), /must name a field/],
  ['name what is no XML name', withForm({ fields: { name: 'full name' } }), /fields\.name cannot be the name of a que/],
  ['name a question with a Syriac letter', withForm({ fields: { name: 'ܐ' } }), /fields\.name cannot be the name/],
  ['name a root that is no XML name', withForm({ root: '1st' }), /root cannot be the name/],
  [
    'name a question twice',
    withForm({ about: { lang: 'full_name' } }),
    /about\.lang names a question that is there twice/,
  ],
  ['name a question that is a group', withForm({ about: { lang: 'full_name/x' } }), /about\.lang names a question/],
  ['name the id of the submission', withForm({ fixed: { 'meta/instanceID': 'x' } }), /fixed\.meta\/instanceID names/],
  ['name what no submission has', withForm({ about: { address: 'x' } }), /about\.address does not exist/],
  ['have a number for a question', withForm({ fields: { name: 1 } }), /fields\.name cannot be the name/],
  ['have no mailbox', { mail: { ...mail, to: [] } }, /mail\.to must be a list/],
  ['have a wrong mailbox', { mail: { ...mail, to: ['office'] } }, /mail\.to must be an address such as/],
  ['have two mailboxes in one', { mail: { ...mail, from: 'a@b.example, c@d.example' } }, /mail\.from must be an addr/],
  [
    'have a mailbox with another header',
    { mail: { ...mail, to: ['a@b.example\nBcc: c@d.example'] } },
    /to must be a text/,
  ],
  [
    'have a subject with another header',
    { mail: { ...mail, subject: 'x\r\nBcc: c@d.example' } },
    /subject must be a te/,
  ],
  ['have a password without a server', { mail: { ...mail, user: 'x', password: 'secret' } }, /user needs the setting/],
  [
    'lack PHPMailer',
    { mail: { ...mail, server: 'smtps://mail.example.org' } },
    /server needs PHPMailer: put its folder/,
  ],
  ['name a mail server by its name', { mail: { ...mail, server: 'mail.example.org' } }, /smtps:\/\/ or smtp:\/\//],
  ['need mail() where a host forbids it', { mail }, /turned PHP's function mail off/, ['disable_functions=mail']],
  [
    'need what a host forbids',
    { openrosa },
    /needs PHP's extension curl, or openssl/,
    ['disable_functions=curl_init', 'allow_url_fopen=0'],
  ],
];

describe('the settings of the relay of the receiver for PHP', { skip }, () => {
  let site: Site;
  before(async () => {
    site = await makeSite("['database' => __DIR__ . '/submissions.sqlite']");
  });
  const read = async (settings: string, options: string[] = []) => {
    const whole = `<?php return ${settings} + ['database' => __DIR__ . '/submissions.sqlite'];`;
    await writeFile(join(site.webRoot, 'receive.settings.php'), whole);
    const all = [...options.flatMap(one => ['-d', one]), join(site.webRoot, 'receive.php'), 'relay'];
    return spawnSync('php', all, { encoding: 'utf8' });
  };

  for (const [what, relay] of right)
    it(`may ${what}`, async () => {
      const { status, stderr } = await read(settingsWith(relay));
      assert.deepEqual([status, stderr], [0, '']);
    });

  for (const [what, relay, message, options] of wrong)
    it(`are refused in words when they ${what}`, async () => {
      const { status, stdout, stderr } = await read(settingsWith(relay), options);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, message);
      assert.match(stderr, /^The setting relay\S* .*\. Correct it in receive\.settings\.php\.\n$/);
      assert.doesNotMatch(stderr, /secret/);
    });

  it('are what the guide shows', async () => {
    const guide = readFileSync('docs/receivers/php.md', 'utf8');
    const examples = [...guide.matchAll(/```php\n<\?php\nreturn (\[[^]*?\n\]);\n```/g)].map(([, php]) => php!);
    assert.equal(examples.filter(php => php.includes("'relay'")).length, 1);
    for (const php of examples) assert.deepEqual((await read(php)).stderr, '');
    assert.equal(command(site, 'where').status, 0);
  });
});
