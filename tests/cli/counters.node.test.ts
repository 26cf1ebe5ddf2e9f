import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { file, findIn, found } from './support.js';

const text = (en: string, more: Record<string, string> = {}) => ({ en, ...more });
const stat = (more: Record<string, unknown>, label: unknown = text('things')) => ({
  stats: [{ id: 'a', value: 80, label, ...more }],
});

describe('check: counters', () => {
  const pointersOf = (label: string, value: unknown = 80) =>
    findIn(file(stat({ value }, text(label)))).map(one => `${one.id} ${one.severity} ${one.suggestion ?? ''}`.trim());

  it('finds signs and the number itself in a label', () => {
    for (const label of ['+ years', 'years +', '≥ years', '~ years'])
      assert.deepEqual(pointersOf(label), ['typed-bound warning years']);
    assert.deepEqual(pointersOf('80 years'), ['typed-bound warning']);
    assert.deepEqual(pointersOf('٨٠ years'), ['typed-bound warning']);
  });

  it('asks about another number, and takes plain words', () => {
    assert.deepEqual(pointersOf('people in 14 countries'), ['typed-bound info']);
    assert.deepEqual(pointersOf('years of service'), []);
  });

  it('turns a typed value into a number and its bound', () => {
    assert.deepEqual(pointersOf('years', '80 +'), ['typed-bound error "value": 80, "bound": "at-least"']);
    assert.deepEqual(pointersOf('years', '~٨٠'), ['typed-bound error "value": 80, "bound": "about"']);
    assert.match(pointersOf('years', '80')[0]!, /^schema error/);
  });

  it('turns typed percentages and ranges into data', () => {
    const rows: [typed: string, finding: string][] = [
      ['45 %', 'typed-percent error "value": 45, "unit": "percent"'],
      ['٪٤٥', 'typed-percent error "value": 45, "unit": "percent"'],
      ['20–30', 'typed-range error "value": 20, "to": 30'],
      ['٢٠ - ٣٠', 'typed-range error "value": 20, "to": 30'],
      ['20% – 30%', 'typed-percent error "value": 20, "to": 30, "unit": "percent"'],
      ['45%+', 'typed-bound error "value": 45, "unit": "percent", "bound": "at-least"'],
    ];
    for (const [typed, finding] of rows) assert.deepEqual(pointersOf('years', typed), [finding]);
    assert.match(pointersOf('years', '2014-04-02')[0]!, /^schema error/);
    assert.deepEqual(pointersOf('% of members'), ['typed-percent warning of members']);
  });

  it('finds ranges that go down, and those whose bound says the same', () => {
    const range = (more: Record<string, unknown>) => found(file(stat(more)));
    assert.deepEqual(range({ value: 20, to: 30 }), []);
    assert.deepEqual(range({ value: 20, to: 30, bound: 'about', unit: 'percent' }), []);
    assert.deepEqual(range({ value: 30, to: 20 }), ['empty-range /stats/0/to']);
    assert.deepEqual(range({ value: 30, to: 30 }), ['empty-range /stats/0/to']);
    assert.deepEqual(range({ value: 20, to: 30, bound: 'at-least' }), ['range-bound /stats/0/bound']);
    assert.deepEqual(range({ value: 20, unit: 'per cent' }), ['schema /stats/0/unit']);
  });
});
