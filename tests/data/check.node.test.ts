import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrayOf, number, object, oneOf, recordOf, string } from '../../src/data/check.js';
import { anyOf } from '../../src/data/check-single.js';

describe('a check', () => {
  it('counts the letters of a text as JSON Schema does, each emoji as one', () => {
    assert.equal(string(0, 2)('😀😀'), '😀😀');
    assert.equal(string(0, 2)('😀😀a'), undefined);
    assert.equal(string(2)('a'), undefined);
    assert.equal(string(0, 9, /^a+$/)('ab'), undefined);
  });

  it('takes numbers from the smallest to the largest, both included, and no half where whole ones are asked for', () => {
    assert.deepEqual([1, 3, 0, 4, 1.5, NaN].map(number(1, 3)), [1, 3, undefined, undefined, 1.5, undefined]);
    assert.deepEqual([1, 1.5, 2 ** 53].map(number(0, Infinity, true)), [1, undefined, undefined]);
    assert.equal(number()('1'), undefined);
  });

  it('takes one of the values named, and the first of the shapes that fits', () => {
    assert.deepEqual(['a', 1, 'b'].map(oneOf<string | number>('a', 1)), ['a', 1, undefined]);
    assert.deepEqual(['a', 1, true].map(anyOf(string(), number())), ['a', 1, undefined]);
  });

  it('leaves a bad item out of a list, and no other', () => {
    assert.deepEqual(arrayOf(string())(['a', 1, 'b']), ['a', 'b']);
    assert.equal(arrayOf(string(), 2)(['a', 1]), undefined);
    assert.equal(arrayOf(string(), 0, 1)(['a', 'b']), undefined);
    assert.equal(arrayOf(string())({ length: 0 }), undefined);
  });

  it('leaves a bad entry out of a map, be it the key or the value, and takes no list for a map', () => {
    const check = recordOf(string(1, 2), string());
    assert.deepEqual(check({ ar: 'a', arabic: 'b', ku: 1 }), { ar: 'a' });
    assert.equal(recordOf(string(), string(), 1)({ ar: 1 }), undefined);
    assert.equal(check(['a']), undefined);
    assert.equal(check(null), undefined);
  });

  it('asks for every required key, leaves unknown ones out, and refuses a bad optional one unless it is lenient', () => {
    const keys = [{ a: string() }, { b: string() }] as const;
    assert.deepEqual(object(...keys)({ a: '1', b: '2', c: '3' }), { a: '1', b: '2' });
    assert.equal(object(...keys)({ b: '2' }), undefined);
    assert.equal(object(...keys)({ a: '1', b: 2 }), undefined);
    assert.deepEqual(object(...keys, true)({ a: '1', b: 2 }), { a: '1' });
    assert.equal(object(...keys, true)({ a: 1 }), undefined);
  });

  it('takes nothing that a page has added to every object', () => {
    const check = object({}, { extra: string() });
    Object.assign(Object.prototype, { extra: 'of the page' });
    try {
      assert.deepEqual(Object.keys(check({}) ?? {}), []);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'extra');
    }
  });
});
