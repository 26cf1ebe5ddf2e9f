import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvLine } from '../../../receivers/node/csv.js';
import { csvOf, listOf } from '../../../receivers/node/export.js';
import { start } from './support/server.js';
import { aSubmission, SEALED } from './support/submissions.js';

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

describe('a cell of the CSV', () => {
  it('is never a formula, whatever a visitor types', () => {
    const formulas = [
      '=HYPERLINK("https://x.example","y")',
      '+1+cmd',
      '-2+3',
      '@SUM(A1)',
      '＝1',
      ' =1',
      '\u200f=1',
      '\t=1',
      '\r=1',
    ];
    for (const formula of formulas) assert.match(csvLine([formula]), /^"?'/, formula);
  });

  it('keeps telephone numbers and text as they are', () => {
    for (const text of ['+963944123456', 'Nesrîn', 'a=b', '3-4', '']) assert.equal(csvLine([text]), `${text}\r\n`);
  });

  it('may hold quotes, commas and line feeds', () => {
    assert.equal(csvLine(['a"b', 'c,d', 'e\nf']), '"a""b","c,d","e\nf"\r\n');
  });
});

describe('the CSV', () => {
  it('has a column for each field of any submission, and one for what is sealed', async t => {
    const { post, store } = await start(t);
    const sent = [
      aSubmission({ name: 'Nesrîn', skills: ['health', 'law'], adult: true }),
      aSubmission({ name: '=1', age: 30 }),
      { ...aSubmission(), fields: undefined, consent: undefined, sealed: SEALED },
    ];
    for (const each of sent) await post(each);
    const lines = (await textOf(csvOf(store, []))).split('\r\n').map(line => line.split(','));
    assert.deepEqual(lines[0]?.slice(5), ['consent', 'name', 'skills', 'adult', 'age', 'sealed']);
    const rest = lines.slice(1, -1).map(line => line.slice(5).join(','));
    assert.deepEqual(
      rest.sort(),
      [`,,,,,${SEALED}`, "2026-01,'=1,,,30,", '2026-01,Nesrîn,"health; law",true,,'].sort(),
    );
  });

  it('has a column for why no person may have written a submission, if the form says it of one', async t => {
    const { post, store } = await start(t);
    await post({ ...aSubmission({ name: 'x' }), suspect: ['honeypot', 'fast'] });
    await post(aSubmission({ name: 'y' }));
    const [head, ...lines] = (await textOf(csvOf(store, []))).trim().split('\r\n');
    assert.match(head!, /,consent,name,suspect$/);
    assert.deepEqual(lines.map(line => line.split(',').slice(-2)).sort(), [
      ['x', 'honeypot fast'],
      ['y', ''],
    ]);
  });
});

describe('the list', () => {
  it('ends a line with why no person may have written the submission', async t => {
    const { post, store } = await start(t);
    await post({ ...aSubmission(), suspect: ['honeypot', 'fast'] });
    await post({ ...aSubmission(), lang: 'ar' });
    const lines = (await textOf(listOf(store, []))).trim().split('\n');
    assert.deepEqual(lines.map(line => line.split('\t').slice(3)).sort(), [
      ['ar', 'readable'],
      ['ku', 'readable', 'honeypot fast'],
    ]);
  });
});
