import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { split } from '../../src/i18n/pieces.js';
import { leftToRight, names, untouched } from '../fixtures/pieces.js';

const found = (text: string, dir: 'ltr' | 'rtl'): string[] =>
  split(text, dir).flatMap(part => (typeof part === 'string' ? [] : [part.text]));

/** Sentences around a piece: alone, between words, after "and", in brackets, before a comma. */
const sentences: readonly ((piece: string) => string)[] = [
  piece => piece,
  piece => `اتصلوا بنا على ${piece} يوميًا`,
  piece => `ܟܬܘܒ ${piece} ܗܪܟܐ`,
  piece => `(هاتف: ${piece}).`,
  piece => `پەیوەندی ${piece}، تکایە`,
];

/** Text of letters, digits and signs in which pieces are likely. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Object.values(leftToRight).flat(), ...untouched, ...names, 'كلمة', 'word', 'ܫܠܡܐ'),
      fc.constantFrom(...' -+.,:/@#()"$%×٣5۵\u200f\u2066\u2069'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));
const words = ['كلمة', 'اتصلوا على', 'و', 'ܫܠܡܐ،', '(سوريا)', 'تکایە:', 'كلمة.'];
const piece = fc.constantFrom(...Object.values(leftToRight).flat());
const dir = fc.constantFrom('ltr' as const, 'rtl' as const);

describe('split()', () => {
  for (const [kind, pieces] of Object.entries(leftToRight))
    it(`finds ${kind} in text from right to left, whole and alone`, () => {
      for (const piece of pieces)
        for (const sentence of sentences) assert.deepEqual(found(sentence(piece), 'rtl'), [piece], sentence(piece));
    });

  it('finds a piece behind the Arabic "and", which is written without a space', () => {
    for (const piece of ['@nes_forum', '#Rojava', '+963 21 234 5678', '$25', 'info@example.org'])
      assert.deepEqual(found(`الموقع و${piece}`, 'rtl'), [piece]);
  });

  it('finds an address with letters of any script', () => {
    for (const piece of ['info@مثال.سوريا', 'https://example.org/سوريا'])
      assert.deepEqual(found(`اكتب إلى ${piece}، رجاء`, 'rtl'), [piece]);
  });

  it('takes the Latin words beside it along, which the algorithm would keep with it', () => {
    assert.deepEqual(found('تعلم Visual C++ and C# اليوم، و Java', 'rtl'), ['Visual C++ and C#']);
    assert.deepEqual(
      found('في 2014-05-01 UNDP و@a_b @c_d', 'rtl'),
      ['2014-05-01', '@a_b', '@c_d'],
      'no letter, no words',
    );
  });

  it('leaves ranges, plain numbers, dates of the language and words alone', () => {
    for (const sample of untouched) assert.deepEqual(found(sample, 'rtl'), [], sample);
    assert.deepEqual(found('بين 20%-30%', 'rtl'), ['20%', '30%'], 'the hyphen of a range is no minus');
  });

  it('finds names from right to left in text from left to right', () => {
    for (const sample of names) {
      const plain = sample.replace(/[[\]]/g, '');
      const stated = [...sample.matchAll(/\[([^\]]*)\]/g)].map(([, name]) => name);
      assert.deepEqual(found(plain, 'ltr'), stated, sample);
    }
  });

  it('loses no character and makes no empty part', () => {
    fc.assert(
      fc.property(text, dir, (sample, direction) => {
        const parts = split(sample, direction).map(part => (typeof part === 'string' ? part : part.text));
        assert.equal(parts.join(''), sample);
        assert.ok(parts.every(Boolean));
      }),
      { numRuns: 2000 },
    );
  });

  it('ends no piece within a range', () => assert.deepEqual(found('12 500 5-10km', 'rtl'), ['12 500']));

  it('finds a piece again where it stands alone', () => {
    const parts = fc.constantFrom(...Object.values(leftToRight).flat(), ...untouched, ...words, 'word', '،', ':', '(');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), dir, (sample, direction) => {
        for (const one of found(sample.join(' '), direction)) assert.deepEqual(found(one, direction), [one]);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds each of many pieces, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...words), piece), { minLength: 1, maxLength: 8 }), pairs => {
        const sentence = pairs.map(pair => pair.join(' ')).join(' ');
        assert.deepEqual(
          found(sentence, 'rtl'),
          pairs.map(([, one]) => one),
        );
      }),
    );
  });

  it('takes time in proportion to the length of hostile text', () => {
    for (const unit of [
      'a',
      'a.',
      'a-',
      '1 ',
      '1-',
      '(',
      '("',
      'أ-',
      'أ ',
      '@',
      '#',
      '+',
      '1.',
      'A:',
      '+/a',
      '*1',
      'http://',
    ])
      for (const direction of ['ltr', 'rtl'] as const) {
        const time = (length: number): number => {
          const start = performance.now();
          split(unit.repeat(length), direction);
          return performance.now() - start;
        };
        assert.ok(time(20_000) < 2000, `${unit} ${direction}`);
      }
  });
});
