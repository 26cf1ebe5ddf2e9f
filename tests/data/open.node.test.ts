import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CompactEncrypt, calculateJwkThumbprint, importJWK } from 'jose';
import { readCsv, writeCsv } from '../../src/data/open/csv.js';
import { openSealed, Unopened } from '../../src/data/open/jwe.js';
import { NotAKey, readKeys } from '../../src/data/open/keys.js';
import { openAll, toCsv } from '../../src/data/open/open.js';
import { NoSubmissions, readSubmissions } from '../../src/data/open/submissions.js';
import { makeKey, publicPart, sealAll, submission, thumbprint, type PrivateKey } from '../support/sealed.js';

const key = await makeKey('2026-11');
const nesrin = submission({ name: 'Nesrîn', help: ['health', 'teaching'], hours: 6, news: false });
const seal = async (...keys: PrivateKey[]): Promise<string> => (await sealAll([nesrin], keys)).bodies[0]!.sealed;
const open = async (sealed: string, ...keys: PrivateKey[]): Promise<unknown> =>
  JSON.parse(await openSealed(sealed, keys));

describe('opening', () => {
  it('opens what jose has encrypted', async () => {
    const jwe = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(nesrin)))
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: key.kid })
      .encrypt(await importJWK({ ...publicPart(key) }, 'ECDH-ES'));
    assert.deepEqual(await open(jwe, key), nesrin);
  });

  it('opens with any of several keys, whatever their names', async () => {
    const other = await makeKey('other');
    const sealed = await seal(other, key);
    assert.deepEqual(await open(sealed, key), nesrin);
    assert.deepEqual(await open(sealed, { ...other, kid: 'renamed' }), nesrin);
  });

  it('says which key is missing', async () => {
    await assert.rejects(openSealed(await seal(key), [await makeKey('2025-01')]), /sealed for the key "2026-11"/);
  });

  it('opens nothing that was changed, in any of its parts', async () => {
    const parts = (await seal(key)).split('.');
    for (const index of [0, 2, 3, 4])
      for (const at of [0, Math.floor(parts[index]!.length / 2)]) {
        const text = parts[index]!;
        const other = text[at] === 'B' ? 'C' : 'B';
        const changed = parts.with(index, text.slice(0, at) + other + text.slice(at + 1)).join('.');
        await assert.rejects(openSealed(changed, [key]), Unopened, `part ${index}, letter ${at}`);
      }
    for (const bad of ['', 'abc', parts.slice(1).join('.'), parts.with(1, 'AA').slice(0, 4).join('.')])
      await assert.rejects(openSealed(bad, [key]), Unopened);
  });

  it('notices a submission that was moved to another id', async () => {
    const [kept] = readSubmissions(
      JSON.stringify({ ...nesrin, fields: undefined, id: crypto.randomUUID(), sealed: await seal(key) }),
    );
    const { opened, faults } = await openAll([kept!], [key]);
    assert.deepEqual(opened, []);
    assert.match(faults.join(), /line 1 could not be opened: its id is .* somebody has moved it/);
  });

  it('opens the rest if one cannot be opened', async () => {
    const line = (sealed: string): string =>
      JSON.stringify({ received: '2026-11-26T00:00:00Z', receipt: 'AAAA-BBBB', sealed });
    const lines = [line(await seal(key)), '{"half', line(await seal(await makeKey('lost'))), line(await seal(key))];
    const { opened, faults } = await openAll(readSubmissions(`${lines.join('\n')}\n`), [key]);
    assert.deepEqual(opened[1]?.fields, nesrin.fields);
    assert.equal(opened.length, 2);
    assert.deepEqual(faults, [
      'line 2 could not be opened: it is not a submission.',
      'line 3 (AAAA-BBBB) could not be opened: it was sealed for the key "lost", which is not here.',
    ]);
  });
});

describe('the files that it reads', () => {
  it('are JSON Lines, one object, a list, or a table of any service', async () => {
    const sealed = await seal(key);
    const item = { id: nesrin.id.toUpperCase(), receipt: 'AAAA-BBBB', sealed };
    const table = (mark: string): string =>
      `\ufeffReceipt${mark}"Your ""answers"""${mark}ID\r\nAAAA-BBBB${mark}"${sealed}"${mark}${item.id}\r\n`;
    const one = JSON.stringify(item);
    for (const text of [
      one,
      `${one}\n${one}\n`,
      JSON.stringify([item], null, 2),
      JSON.stringify(item, null, 2),
      ...[',', ';', '\t'].map(table),
    ]) {
      const { opened, faults } = await openAll(readSubmissions(text), [key]);
      assert.deepEqual(faults, []);
      assert.deepEqual(opened[0]?.fields, nesrin.fields);
      assert.equal(opened[0]?.receipt, 'AAAA-BBBB');
    }
  });

  it('may be a table of a service that numbers the rows itself, with our id in a column "submission"', async () => {
    const key = await makeKey('k');
    const one = submission({ name: 'Nesrîn' });
    const { sealed } = (await sealAll([one], [key])).bodies[0]!;
    const table = (id: string) => `id,submission,sealed\r\n7,${id},${sealed}\r\n`;
    assert.deepEqual((await openAll(readSubmissions(table(one.id)), [key])).opened[0]!.fields, { name: 'Nesrîn' });
    assert.match((await openAll(readSubmissions(table(crypto.randomUUID())), [key])).faults[0]!, /moved/);
  });

  it('may have submissions that are not sealed', async () => {
    const { opened } = await openAll(readSubmissions(JSON.stringify(nesrin)), []);
    assert.deepEqual(opened[0]?.fields, nesrin.fields);
  });

  it('must have submissions', () => {
    for (const text of ['', 'hello', 'a,b\n1,2\n']) assert.throws(() => readSubmissions(text), NoSubmissions);
  });
});

describe('keys', () => {
  it('have the thumbprint of RFC 7638', async () => {
    assert.equal(await thumbprint(key), `sha-256:${await calculateJwkThumbprint({ ...publicPart(key) })}`);
  });

  it('are read alone or as a set, and not without their private part', () => {
    assert.deepEqual(readKeys(JSON.stringify(key)), [key]);
    assert.deepEqual(readKeys(JSON.stringify({ keys: [key, key] })), [key, key]);
    for (const bad of [
      '',
      '{}',
      '[]',
      '{"keys":[{}]}',
      JSON.stringify(publicPart(key)),
      JSON.stringify({ ...key, crv: 'P-384' }),
    ])
      assert.throws(() => readKeys(bad), NotAKey, bad);
  });
});

describe('the table', () => {
  it('runs nothing in a spreadsheet', () => {
    const bad = ['=1+1', '+1+2', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1', '\u200b=1'];
    assert.deepEqual(readCsv(writeCsv([bad])), [bad.map(one => `'${one}`)]);
    assert.equal(writeCsv([['-2', '+963944123456']]), '\ufeff-2,+963944123456\r\n');
  });

  it('keeps every text', () => {
    const rows = [
      ['', 'a', 'b'],
      ['a "b", c', 'two\nlines', ' spaces '],
      ['', '', 'ܐ'],
    ];
    assert.deepEqual(readCsv(writeCsv(rows)), rows);
  });

  it('says which submissions perhaps no person has written, if there is one', async () => {
    const other = { ...submission({ name: 'Ali' }), suspect: ['honeypot', 'fast'] };
    const { opened } = await openAll(readSubmissions(JSON.stringify([nesrin, other])), []);
    const [heads, ...rows] = readCsv(toCsv(opened));
    const column = heads!.indexOf('suspect');
    assert.deepEqual(
      rows.map(row => row[column]),
      ['', 'honeypot fast'],
    );
    assert.ok(!readCsv(toCsv([opened[0]!]))[0]!.includes('suspect'));
  });

  it('has a column for each field of any submission', async () => {
    const other = submission({ name: 'Ali', form: '=cmd', __proto__x: 'p' });
    const { opened } = await openAll(readSubmissions(JSON.stringify([nesrin, other])), []);
    assert.deepEqual(readCsv(toCsv(opened)), [
      [
        'received',
        'receipt',
        'id',
        'form',
        'lang',
        'consent',
        'name',
        'help',
        'hours',
        'news',
        'fields.form',
        '__proto__x',
      ],
      ['', '', nesrin.id, 'volunteer', 'ar', '2026-01', 'Nesrîn', 'health; teaching', '6', 'false', '', ''],
      ['', '', other.id, 'volunteer', 'ar', '2026-01', 'Ali', '', '', '', "'=cmd", 'p'],
    ]);
  });
});
