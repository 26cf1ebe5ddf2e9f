import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkFields, MAX_FIELDS } from '../../../receivers/node/fields.js';
import type { Fault } from '../../../receivers/node/problem.js';
import { aFieldValue, someFields } from './support/submissions.js';

function check(value: unknown) {
  const faults: Fault[] = [];
  return { fields: checkFields(value, faults), faults };
}

const numbered = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, i]));

describe('the fields', () => {
  it('are taken as they are when each is a text, a number, a boolean or a list of texts', () => {
    fc.assert(fc.property(someFields, fields => assert.deepEqual(check(fields), { fields, faults: [] })));
  });

  it('may be none', () => assert.deepEqual(check({}), { fields: {}, faults: [] }));

  it('keep a field that is named __proto__', () => {
    const { fields, faults } = check(JSON.parse('{"__proto__": "x", "constructor": "y"}'));
    assert.deepEqual(Object.entries(fields), [
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    assert.deepEqual(faults, []);
  });

  it(`may be ${MAX_FIELDS}, not one more`, () => {
    assert.deepEqual(check(numbered(100)).faults, []);
    assert.deepEqual(check(numbered(101)).faults, [{ pointer: '/fields', code: 'count' }]);
  });

  it('are refused when they are no object', () => {
    for (const value of [null, [], 'a=b', 1])
      assert.deepEqual(check(value).faults, [{ pointer: '/fields', code: 'type' }]);
  });

  it('are refused by name where a value is of another kind', () => {
    const bad = fc.oneof(fc.constant(null), fc.dictionary(fc.string(), aFieldValue));
    fc.assert(
      fc.property(someFields, bad, (fields, value) => {
        const { faults } = check({ ...fields, 'a/b': value });
        assert.deepEqual(
          faults,
          Object.keys({ ...fields, 'a/b': 0 }).length > MAX_FIELDS
            ? [{ pointer: '/fields', code: 'count' }]
            : [{ pointer: '/fields/a~1b', code: 'type' }],
        );
      }),
    );
  });

  it('are refused with a number JSON cannot write back', () => {
    assert.deepEqual(check(JSON.parse('{"n": 1e999}')).faults, [{ pointer: '/fields/n', code: 'type' }]);
  });

  it('get one fault a list, at its first wrong item, so that the answer stays small', () => {
    const list: unknown[] = ['a', 'b', ...Array.from({ length: 1000 }, () => 0)];
    assert.deepEqual(check({ list }).faults, [{ pointer: '/fields/list/2', code: 'type' }]);
  });
});
