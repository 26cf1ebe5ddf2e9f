import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { visualText } from '../../src/cli/check/bidi-controls.js';
import { ltr } from '../../src/i18n/ltr.js';
import { split } from '../../src/i18n/pieces.js';
import { directionOf } from '../../src/i18n/tag.js';
import { leftToRight } from '../fixtures/pieces.js';
import { articlesOf } from '../support/declaration.js';

/** Translations of the declaration, by the package's names. It has none in Sorani: `ckb` is Kurmanji. */
const translations: Readonly<Record<string, string>> = {
  arb: 'ar',
  aii: 'syr',
  pes_1: 'fa',
  pes_2: 'fa',
  heb: 'he',
  urd: 'ur',
  urd_2: 'ur',
  kmr: 'ku',
  tur: 'tr',
  eng: 'en',
};
const languages = ['ar', 'ckb', 'syr', 'fa', 'he', 'ur', 'ku', 'tr', 'en'];

const piecesOf = (text: string, lang: string): string[] =>
  split(text, directionOf(lang)).flatMap(part => (typeof part === 'string' ? [] : [part.text]));

/** CLDR's names of countries, languages and currencies, from the engine. */
function namesOf(lang: string): string[] {
  const codes = ['region', 'language', 'currency'] as const;
  return codes.flatMap(type => {
    const names = new Intl.DisplayNames(lang, { type, fallback: 'none' });
    const known =
      type === 'currency'
        ? Intl.supportedValuesOf('currency')
        : [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((first, _, all) => all.map(second => first + second));
    return known.flatMap(code => names.of(code) ?? []);
  });
}

/** Strings of a data file that stand under a language. */
const textsIn = (value: unknown, lang = ''): [text: string, lang: string][] => {
  if (typeof value === 'string') return lang ? [[value, lang]] : [];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, languages.includes(key) ? key : lang));
};

/** A text as it is seen, with its pieces isolated. */
const shown = (text: string): string =>
  visualText(
    split(text, 'rtl')
      .map(part => (typeof part === 'string' ? part : `\u2066${ltr(part.text).text}\u2069`))
      .join(''),
    'ar',
  );

describe('split() in prose', () => {
  for (const [code, lang] of Object.entries(translations))
    it(`changes nothing in the Universal Declaration of Human Rights (${code})`, () => {
      const paragraphs = articlesOf(code).flat();
      assert.ok(paragraphs.length > 50);
      for (const paragraph of paragraphs) assert.deepEqual(piecesOf(paragraph, lang), [], paragraph);
    });

  for (const lang of languages)
    it(`changes nothing in CLDR's names in ${lang}`, () => {
      const names = namesOf(lang);
      assert.ok(names.length > 300);
      for (const name of names) assert.deepEqual(piecesOf(name, lang), [], name);
    });

  it('changes nothing in the data files, which have no telephone number in a text', () => {
    const files = readdirSync('data').filter(file => file.endsWith('.json'));
    const texts = files.flatMap(file => textsIn(JSON.parse(readFileSync(`data/${file}`, 'utf8'))));
    assert.ok(texts.length > 500);
    for (const [text, lang] of texts) assert.deepEqual(piecesOf(text, lang), [], text);
  });
});

describe('what is seen of a text from right to left', () => {
  const around = (token: string): string => `قم ${token} ثم`;

  it('has each piece from left to right, which the algorithm alone would tear or turn round in half of them', t => {
    const pieces = Object.values(leftToRight).flat();
    const torn = pieces.filter(piece => !visualText(around(piece), 'ar').includes(piece));
    t.diagnostic(`${torn.length} of ${pieces.length} torn without isolation`);
    assert.ok(torn.length > pieces.length / 2);
    for (const piece of pieces) assert.equal(shown(around(piece)), `مث ${piece} مق`);
  });

  it('has every code whole that the algorithm keeps whole', () => {
    const part = fc.string({ unit: fc.constantFrom(...'ABcxîŞ0123456789'), minLength: 1, maxLength: 4 });
    const code = fc
      .tuple(part, fc.array(fc.tuple(fc.constantFrom(...'+-./_:&'), part), { maxLength: 4 }))
      .map(([first, others]) => first + others.flat().join(''));
    fc.assert(
      fc.property(code, sample => {
        if (visualText(around(sample), 'ar').includes(sample)) assert.equal(shown(around(sample)), `مث ${sample} مق`);
      }),
      { numRuns: 5000 },
    );
  });
});
