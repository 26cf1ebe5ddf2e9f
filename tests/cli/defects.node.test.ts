import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defects } from '../fixtures/defects.js';
import { findIn, found } from './support.js';

const wanted = [
  ['visual-order', '/name/syr'],
  ['duplicate', '/about/introduction/2'],
  ['numbers-contradict', '/about/introduction/0/ar'],
  ['numbers-contradict', '/about/introduction/0/en'],
  ['typed-bound', '/stats/1/label/ar'],
  ['typed-bound', '/stats/2/value'],
  ['alt-file-name', '/banner/image/alt/ar'],
] as const;

describe('check: the mistakes of two published pages', () => {
  const findings = findIn(defects);
  for (const [id, pointer] of wanted)
    it(`finds ${id} at ${pointer}`, () => {
      assert.ok(findings.some(one => one.id === id && one.pointer === pointer && one.severity !== 'info'));
    });

  it('finds nothing else', () => {
    const expected = wanted.map(one => one.join(' ')).sort();
    assert.deepEqual(
      found(defects).filter(one => !one.startsWith('missing-language')),
      expected,
    );
  });
});
