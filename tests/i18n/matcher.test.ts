import { expect } from 'chai';
import fc from 'fast-check';
import { fold, matcher } from '../../src/i18n/fold.js';
import { loadPlaces } from '../../src/i18n/load-places.js';
import { placeNames } from '../../src/i18n/place-names.js';
import { foundPairs, pairsOf, placePairs } from './found-pairs.js';
import { nearPlaces, nearWords } from './near-words.js';

const letters = (text: string): fc.Arbitrary<string> => fc.constantFrom(...text);
const arabic = letters('ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةىٱؤئپچژڤگکیەھۆێڕڵ');
const written = fc.string({
  unit: fc.oneof(arabic, letters('abcçêéğıİşŞßxyzABC'), letters('ܐܒܓܕܗܘ'), letters('0٠۰'), fc.constant(' ')),
});

/** Whether a name is found by what is typed. */
const finds = (typed: string, name: string): boolean => matcher(typed)(fold(name));

describe('matcher', () => {
  for (const [kind, list] of Object.entries(foundPairs))
    it(`finds names typed in another way: ${kind}`, () => {
      expect(pairsOf(list).filter(([typed, name]) => !finds(typed, name))).to.deep.equal([]);
    });
  for (const [kind, list] of Object.entries(nearWords))
    it(`does not find words that look alike: ${kind}`, () => {
      expect(pairsOf(list).filter(([typed, name]) => finds(typed, name))).to.deep.equal([]);
    });

  it('is tried with hundreds of pairs', () => {
    const [found, near] = [foundPairs, nearWords].map(lists => Object.values(lists).flatMap(pairsOf).length);
    expect(found).to.be.greaterThan(250);
    expect(near).to.be.greaterThan(180);
  });

  it('finds places by their other names once it has them', async () => {
    const missed = (): [string, string][] => pairsOf(placePairs).filter(([typed, name]) => !finds(typed, name));
    expect(missed()).to.have.length.greaterThan(50);
    await loadPlaces();
    expect(missed()).to.deep.equal([]);
    for (const list of [nearPlaces, ...Object.values(nearWords)])
      expect(pairsOf(list).filter(([typed, name]) => finds(typed, name))).to.deep.equal([]);
    for (const list of Object.values(foundPairs))
      expect(pairsOf(list).filter(([typed, name]) => !finds(typed, name))).to.deep.equal([]);
  });

  it('finds every name of a place by every other', async () => {
    await loadPlaces();
    for (const row of placeNames) {
      const names = row.split('|');
      const missed = names.flatMap(one => names.filter(other => !finds(one, other)).map(other => `${one} > ${other}`));
      expect(missed).to.deep.equal([]);
    }
  });

  it('asks for every word, in any order', () => {
    const text = fold('Rêxistina Tenduristiyê ya Hesekê');
    expect(matcher('heseke REX')(text)).to.equal(true);
    expect(matcher('heseke amed')(text)).to.equal(false);
  });

  it('is content with nothing', () => {
    for (const typed of ['', '  ', '\u200f', 'ـ', '-', '« »']) expect(matcher(typed)('abc')).to.equal(true);
  });

  it('finds a name by its words joined, with hyphens, or with other spaces between them', () => {
    const word = fc.string({ unit: fc.oneof(arabic, letters('abcêşxyz')), minLength: 1, maxLength: 5 });
    const between = fc.constantFrom('', '-', ' - ', '.', '–', '\u00a0', '/', '_', '·');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), between, (words, mark) =>
        finds(words.join(mark), `before ${words.join(' ')} after`),
      ),
    );
  });

  it('takes any character literally', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), typed => finds(typed, typed))));

  it('finds any part of a text', () => {
    const place = fc.tuple(written, written, written);
    fc.assert(fc.property(place, ([before, part, after]) => matcher(part)(fold(before + part + after))));
  });
});
