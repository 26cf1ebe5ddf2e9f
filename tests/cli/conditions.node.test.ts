import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../src/cli/finding.js';
import { file, findIn } from './support.js';

const options = ['yes', 'no'].map(value => ({ value, label: { en: `Says ${value}` } }));
const car = { name: 'car', type: 'radio', label: { en: 'Is there a car?' }, options };
const box = { name: 'box', type: 'checkbox', label: { en: 'With a car' } };
const seats = { name: 'seats', type: 'number', label: { en: 'How many seats?' } };
const faults = (...fields: object[]): Finding[] =>
  findIn(file({ volunteer: { form: 'volunteer', fields } })).filter(({ id }) => id === 'condition');

describe('a question with a condition', () => {
  it('is in order if an earlier question has that answer', () => {
    assert.deepEqual(faults(car, { ...seats, when: { field: 'car', is: 'yes' } }), []);
    assert.deepEqual(faults(car, { ...seats, when: { field: 'car' } }), []);
    assert.deepEqual(faults(box, { ...seats, when: { field: 'box' } }), []);
    assert.deepEqual(faults({ ...seats }, { ...box, when: { field: 'seats', is: '4' } }), []);
  });

  for (const [what, remedy, fields] of [
    ['that names no question', /No question "van" stands before it/, [car, { ...seats, when: { field: 'van' } }]],
    ['that names a later question', /No question "car" stands before it/, [{ ...seats, when: { field: 'car' } }, car]],
    ['that names itself', /No question "seats" stands before it/, [car, { ...seats, when: { field: 'seats' } }]],
    [
      'whose answer is not offered',
      /no answer "maybe": use one of "yes", "no"/,
      [car, { ...seats, when: { field: 'car', is: 'maybe' } }],
    ],
    ['that asks a box for an option', /remove "is"/, [box, { ...seats, when: { field: 'box', is: 'yes' } }]],
  ] as const)
    it(`is never asked: one ${what}`, () => {
      const all = faults(...fields);
      assert.equal(all.length, 1);
      assert.match(all[0]!.message, remedy);
      assert.match(all[0]!.pointer, /^\/volunteer\/fields\/\d\/when$/);
    });
});
