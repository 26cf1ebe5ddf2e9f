import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvLine } from '../../../receivers/node/csv.js';
import { csvOf } from '../../../receivers/node/export.js';
import { start } from './support/server.js';
import { aSubmission, SEALED } from './support/submissions.js';

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
    let text = '';
    for await (const line of csvOf(store, [])) text += line;
    const lines = text.split('\r\n').map(line => line.split(','));
    assert.deepEqual(lines[0]?.slice(5), ['consent', 'name', 'skills', 'adult', 'age', 'sealed']);
    const rest = lines.slice(1, -1).map(line => line.slice(5).join(','));
    assert.deepEqual(
      rest.sort(),
      [`,,,,,${SEALED}`, "2026-01,'=1,,,30,", '2026-01,Nesrîn,"health; law",true,,'].sort(),
    );
  });
});
