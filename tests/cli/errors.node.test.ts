import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsIn, inspect } from '../../src/cli/check/check.js';
import { offCurve } from '../support/sealed.js';
import { cleanFiles } from './corpus/clean.js';
import { defects } from './corpus/defects.js';
import { example, file } from './support.js';

const alliance = JSON.parse(example('syrian-ngo-alliance')) as Record<'volunteer', { fields: readonly object[] }>;
const field = { name: 'house', type: 'text', label: { en: 'House' } };
/** A sound file, but for what the test changes in its form. */
const form = (changes: object): unknown => ({ ...alliance, volunteer: { ...alliance.volunteer, ...changes } });
const fields = (...more: readonly object[]): unknown => form({ fields: [...alliance.volunteer.fields, ...more] });

/** Files that one family of rules alone reports an error in. */
const broken: Readonly<Record<string, unknown>> = {
  'what the schema refuses': file({ revision: 'one' }),
  'an address that nobody can open': file({ contact: { url: 'javascript:alert(1)' } }),
  'a range that is empty': file({ stats: [{ id: 'a', value: 9, to: 3, label: { en: 'houses' } }] }),
  'a date that does not exist': file({ about: { founded: '2021-02-30' } }),
  'a condition on a missing field': fields({ ...field, when: { field: 'nobody', is: 'c' } }),
  'two questions with one name': fields(field, field),
  'numbers that are no key': form({ recipients: [offCurve] }),
  'an address that is not of the receiver': form({ submit: { to: 'formspree', url: 'https://example.org/form' } }),
  'a required question of an unknown type': fields({ ...field, type: 'colour', required: true }),
};

describe('the errors alone, as `publish` asks for them', () => {
  const errorsOf = (text: string): unknown => inspect(text).findings.filter(({ severity }) => severity === 'error');

  it('are those that the whole check reports', () => {
    const values = [...defects.map(({ value }) => value), ...cleanFiles().map(({ value }) => value)];
    const texts = [...values, ...Object.values(broken)].map(value => JSON.stringify(value, null, 2));
    const withErrors = texts.filter(text => errorsIn(text).findings.length);
    assert.ok(withErrors.length >= 20, `${withErrors.length} files with errors`);
    for (const text of texts) assert.deepEqual(errorsIn(text).findings, errorsOf(text), text);
  });

  for (const [name, value] of Object.entries(broken))
    it(`include: ${name}`, () => assert.notDeepEqual(errorsIn(JSON.stringify(value)).findings, []));

  it('say where a file is no JSON', () => {
    const [only, ...rest] = errorsIn('{\n  "name": }').findings;
    assert.deepEqual([only?.id, only?.line, rest], ['json', 2, []]);
  });
});
