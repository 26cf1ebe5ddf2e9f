import { expect } from 'chai';
import fc from 'fast-check';
import { fold, matcher, ranker } from '../../src/i18n/fold.js';

const member = (names: string[], terms = ''): string => `\n${fold(names.join('\n'))}\t${fold(terms)}`;

describe('ranker', () => {
  it('puts a name before its beginning, a word, a part of a word, and other fields', () => {
    const texts = [
      member(['Health for All']),
      member(['Amal Health']),
      member(['Telehealth']),
      member(['Hope'], 'Health'),
      member(['صحة', 'Health']),
      member(['Hope'], 'Education'),
    ];
    expect(texts.map(ranker('health'))).to.deep.equal([4, 3, 2, 1, 5, 0]);
  });

  it('ranks a name below its article like the name', () => {
    const texts = ['الأمل', 'أمل', 'الأمل للتنمية', 'جمعية الأمل', 'العمل'].map(name => member([name]));
    expect(texts.map(ranker('أمل'))).to.deep.equal([5, 5, 4, 3, 0]);
  });

  it('asks for every word, and ranks by the whole of them', () => {
    const texts = ['Hope Health', 'Health Hope', 'Hopes Health', 'Hope'].map(name => member([name]));
    expect(texts.map(ranker('hope health'))).to.deep.equal([5, 3, 3, 0]);
  });

  it('agrees with the matcher, and finds a text by itself', () => {
    const words = fc.array(
      fc.constantFrom('أمل', 'الصحة', 'Şengal', 'Hope', 'U.N.', 'دير الزور', 'a', '٧', 'هیوا', 'and'),
    );
    fc.assert(
      fc.property(words, words, (typed, text) => {
        const [query, folded] = [typed.join(' '), fold(text.join(' '))];
        expect(ranker(query)(folded) > 0).to.equal(matcher(query)(folded));
        expect(ranker(text.join(' '))(folded)).to.be.greaterThan(0);
      }),
    );
  });
});
