import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatList } from '../../src/i18n/list.js';

describe('a list', () => {
  const sentence = (...items: string[]): string => formatList('en', items).join('');

  it('has other words between two items than before the last of more', () => {
    assert.equal(sentence(), '');
    assert.equal(sentence('A'), 'A');
    assert.equal(sentence('A', 'B'), 'A and B');
    assert.equal(sentence('A', 'B', 'C'), 'A, B, and C');
    assert.equal(sentence('A', 'B', 'C', 'D'), 'A, B, C, and D');
  });

  it('keeps each item a part of its own, whatever it is', () =>
    assert.deepEqual(formatList('en', [{ id: 1 }, { id: 2 }]), [{ id: 1 }, ' and ', { id: 2 }]));
});
