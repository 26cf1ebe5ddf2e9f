import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sliceFile, sliceNames } from '../../../src/cli/publish/slice.js';
import { kinByTag } from '../../../src/generated/cldr/kin.js';
import { resolveText } from '../../../src/i18n/localized.js';
import { sliceAddress, sliceOf } from '../../../src/i18n/slice.js';
import { setKin } from '../../../src/i18n/tag.js';

setKin(kinByTag);

const tags = [
  'ar',
  'ar-SY',
  'ar-EG',
  'ku',
  'kmr',
  'ku-Arab',
  'ku-IQ',
  'ckb',
  'sdh',
  'syr',
  'aii',
  'en',
  'en-GB',
  'tr',
  'fr',
];
const tag = fc.constantFrom(...tags);
const some = fc.uniqueArray(tag, { minLength: 1, maxLength: 5 });
const order = fc.record({
  languages: some,
  fallback: fc.option(fc.dictionary(fc.oneof(tag, fc.constant('*')), some, { maxKeys: 3 }), { nil: undefined }),
});
/** A text in some languages; each entry says its language. */
const text = some.map(all => Object.fromEntries(all.map(one => [one, `in ${one}`])));

describe('a slice of a data file', () => {
  it('shows every reader of it the same text as the whole file', () => {
    fc.assert(
      fc.property(order, text, tag, (languages, vision, reader) => {
        const name = sliceOf(reader);
        const slice = sliceFile({ ...languages, vision }, name, languages);
        const reduced = slice['vision'] as Record<string, string>;
        assert.deepEqual(resolveText(reduced, reader, languages), resolveText(vision, reader, languages));
      }),
      { numRuns: 3000 },
    );
  });

  it('has only what its readers see', () => {
    const languages = { languages: ['ar', 'en', 'ku'], fallback: { ku: ['en'] } };
    const whole = { vision: { ar: 'ع', en: 'e', ku: 'k' }, goals: [{ id: 'one', text: { ar: 'ع', en: 'e' } }] };
    assert.deepEqual(sliceFile(whole, 'ku', languages), {
      vision: { ku: 'k' },
      goals: [{ id: 'one', text: { en: 'e' } }],
      slice: 'ku',
    });
  });

  it('keeps the fallback of each region that the file names one for', () => {
    const languages = { languages: ['tr'], fallback: { ar: ['en'], 'ar-EG': ['fr'] } };
    const whole = { vision: { tr: 't', en: 'e', fr: 'f' } };
    assert.deepEqual(sliceFile(whole, 'ar', languages)['vision'], { en: 'e', fr: 'f' });
  });

  it('keeps plural forms, numbers, addresses and unknown keys as they are', () => {
    const stat = { id: 'one', value: 5, label: { en: { one: 'a', other: 'b' }, ar: 'ع' }, 'x-own': { ar: 1 } };
    assert.deepEqual(sliceFile({ stats: [stat] }, 'en', { languages: ['ar', 'en'] })['stats'], [
      { ...stat, label: { en: stat.label.en } },
    ]);
  });

  it('keeps the name in every language, because a widget shows all of them', () => {
    const name = { ar: 'ع', en: 'e' };
    assert.deepEqual(sliceFile({ name }, 'en', { languages: ['ar', 'en'] })['name'], name);
  });

  it('is made for each language that the file offers, that a fallback names, and that widgets speak', () => {
    const names = sliceNames({ languages: ['de', 'ar-SY'], fallback: { fr: ['de'], '*': ['ar'] } });
    assert.deepEqual([...names].sort(), ['ar', 'ckb', 'de', 'en', 'fr', 'ku', 'ku-Arab', 'syr', 'tr']);
  });
});

describe('the address of a slice', () => {
  const at = (lang: string): string => sliceAddress('https://c.example/coalition.{lang}.json', lang);
  it('names the language, with its script if that is not the usual one', () => {
    assert.equal(at('ar-SY'), 'https://c.example/coalition.ar.json');
    assert.equal(at('KMR'), 'https://c.example/coalition.ku.json');
    assert.equal(at('ku-IQ'), 'https://c.example/coalition.ku-Arab.json');
    assert.equal(at('ku-Latn-IQ'), 'https://c.example/coalition.ku.json');
    assert.equal(at('sr-Latn'), 'https://c.example/coalition.sr-Latn.json');
  });
  it('is that of the whole file where the page names no language', () => {
    for (const lang of ['', 'C', '123']) assert.equal(at(lang), 'https://c.example/coalition.json');
    assert.equal(sliceAddress('/{lang}/c.json', ''), '/c.json');
    assert.equal(sliceAddress('/c-{lang}.json?v={lang}', 'en'), '/c-en.json?v=en');
  });
});
