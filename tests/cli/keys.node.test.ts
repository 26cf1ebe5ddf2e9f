import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readCsv } from '../../src/data/open/csv.js';
import { readKeys } from '../../src/data/open/keys.js';
import { knownKey, makeKey, offCurve, publicPart, sealAll, submission, thumbprint } from '../support/sealed.js';
import { run } from './run.js';
import { file, findIn } from './support.js';

const folder = await mkdtemp(join(tmpdir(), 'keys-'));
after(() => rm(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const modeOf = async (name: string): Promise<number> => (await stat(path(name))).mode & 0o777;
const isPosix = process.platform !== 'win32';

const nesrin = submission({ name: 'Nesrîn', phone: '+963944123456' });

describe('coalition-widgets keys', () => {
  it('writes a private key for its owner alone, and prints its public part', async () => {
    const { out, code } = await run(['keys', '--out', path('key.json'), '--name', '2026-11']);
    assert.equal(code, 0);
    if (isPosix) assert.equal(await modeOf('key.json'), 0o600);
    const [key] = readKeys(await readFile(path('key.json'), 'utf8'));
    assert.equal(key!.kid, '2026-11');
    assert.ok(out.includes(JSON.stringify(publicPart(key!))));
    assert.ok(out.includes(`recipient="${await thumbprint(key!)}"`));
    assert.ok(!out.includes(key!.d), 'the private part');
    assert.ok((await run(['keys', '--show', path('key.json')])).out.includes(JSON.stringify(publicPart(key!))));
  });

  it('makes another key each time, and never replaces one', async () => {
    const [one, two] = await Promise.all(
      ['one.json', 'two.json'].map(name => run(['keys', '--out', path(name), '--json'])),
    );
    const [a, b] = [one!, two!].map(({ out }) => JSON.parse(out) as { recipient: { kid: string }; thumbprint: string });
    assert.notEqual(a!.thumbprint, b!.thumbprint);
    assert.match(a!.thumbprint, /^sha-256:[\w-]{43}$/);
    assert.equal(a!.recipient.kid, a!.thumbprint.slice('sha-256:'.length).slice(0, 8));
    const before = await readFile(path('one.json'), 'utf8');
    const { err, code } = await run(['keys', '--out', path('one.json')]);
    assert.equal(code, 2);
    assert.match(err, /such a file already/);
    assert.equal(await readFile(path('one.json'), 'utf8'), before);
  });

  it('says how it is called', async () => {
    for (const args of [
      ['keys'],
      ['keys', '--out', 'a', '--show', 'b'],
      ['keys', '--size', '9'],
      ['open', 'a'],
      ['open', '--key', 'a'],
    ]) {
      const { err, code } = await run(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, new RegExp(`coalition-widgets ${args[0]} `));
    }
    const { out, code } = await run(['open', '--help']);
    assert.equal(code, 0);
    assert.match(out, /^coalition-widgets open FILE --key FILE/);
  });
});

describe('coalition-widgets open', () => {
  it('writes what was sealed as a table and as JSON', async () => {
    const [key, old] = [await makeKey('new'), await makeKey('old')];
    await writeFile(path('new.json'), JSON.stringify(key));
    await writeFile(path('old.json'), JSON.stringify(old));
    const { bodies } = await sealAll([nesrin], [key]);
    const earlier = await sealAll([nesrin], [old]);
    const lines = [...bodies, ...earlier.bodies].map(body => `${JSON.stringify({ receipt: 'A', ...body })}\n`).join('');
    await writeFile(path('submissions.jsonl'), lines);

    const both = ['--key', path('new.json'), '--key', path('old.json')];
    const table = await run(['open', path('submissions.jsonl'), ...both]);
    assert.equal(table.code, 0);
    assert.deepEqual(
      readCsv(table.out).map(row => row.slice(6)),
      [
        ['name', 'phone'],
        ['Nesrîn', '+963944123456'],
        ['Nesrîn', '+963944123456'],
      ],
    );

    const out = ['--json', '--out', path('opened.json')];
    const json = await run(['open', '-', '--key', path('new.json'), ...out], lines);
    assert.equal(json.code, 1);
    assert.match(json.err, /line 2 \(A\) could not be opened: it was sealed for the key "old"/);
    assert.match(json.err, /1 opened, 1 not\n$/);
    const [opened] = JSON.parse(await readFile(path('opened.json'), 'utf8')) as { fields: object }[];
    assert.deepEqual(opened!.fields, nesrin.fields);
    if (isPosix) assert.equal(await modeOf('opened.json'), 0o600);
  });

  it('says which file it cannot use', async () => {
    await writeFile(path('public.json'), JSON.stringify(knownKey));
    await writeFile(path('good.json'), JSON.stringify(await makeKey()));
    const cases = [
      [['open', '-', '--key', path('none.json')], /none\.json: there is no such file/],
      [['open', '-', '--key', path('public.json')], /public\.json: it has only the public part/],
      [['open', '-', '--key', path('good.json')], /it has no sealed submissions/],
    ] as const;
    for (const [args, message] of cases) {
      const { err, code } = await run(args, 'hello');
      assert.equal(code, 2);
      assert.match(err, message);
    }
  });
});

describe('check: recipients', () => {
  const found = (...recipients: object[]) =>
    findIn(
      file({
        volunteer: {
          form: 'v',
          fields: [{ name: 'name', type: 'text', label: { en: 'Name' } }],
          submit: { to: 'json', url: 'https://example.org/' },
          recipients,
        },
      }),
    )
      .filter(({ id }) => /recipient|key/.test(id))
      .map(({ id, severity, pointer }) => `${severity} ${id} ${pointer}`);

  it('names the key that answers are sealed for', async () => {
    const key = publicPart(await makeKey());
    const [finding] = findIn(file({ volunteer: { recipients: [key] } })).filter(({ id }) => id === 'recipient');
    assert.equal(finding!.severity, 'info');
    assert.ok(finding!.message.includes(await thumbprint(key)));
  });

  it('reports a private key, numbers that are no key, and a key that occurs twice', async () => {
    assert.deepEqual(found(knownKey), ['info recipient /volunteer/recipients/0']);
    assert.deepEqual(found(offCurve), ['error recipient /volunteer/recipients/0']);
    assert.ok(found(await makeKey()).includes('error private-key /volunteer/recipients/0/d'));
    assert.deepEqual(found(knownKey, { ...knownKey, kid: 'again' }), [
      'info recipient /volunteer/recipients/0',
      'warning recipient /volunteer/recipients/1',
    ]);
  });
});
