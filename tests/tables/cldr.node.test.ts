import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkPattern, datePatterns } from '../../scripts/tables/date-patterns.js';
import { codes } from '../../scripts/lib/locales.js';
import { numberingSystemOf, type NumberingSystem } from '../../src/i18n/digits.js';
import { lookup } from '../../src/i18n/negotiate.js';
import { pluralCategory } from '../../src/i18n/plural.js';
import { directionOf } from '../../src/i18n/tag.js';
import { formats } from '../support/formats.js';
import { cldrDirection, cldrNumbering, cldrScript, locales, pluralSamples } from './cldr.js';

const known = (system: string): system is NumberingSystem => ['latn', 'arab', 'arabext'].includes(system);

/** Those whose readers the widgets are for, and those that share a language or a script with them. */
const languages = ['ar', 'az', 'ckb', 'el', 'en', 'fa', 'he', 'ku', 'ks', 'sd', 'syr', 'tr', 'ug', 'ur', 'zh'];
const ours = [
  ...locales.filter(locale => languages.includes(locale.split('-')[0]!) && !locale.startsWith('az-Cyrl')),
  ...[
    'ku-Arab',
    'ku-Arab-IQ',
    'ku-IQ',
    'ku-IR',
    'ku-SY',
    'ku-Latn',
    'ckb-Latn',
    'az-Arab',
    'az-IR',
    'syr-Latn',
    'el-Latn',
    'zh-TW',
    'zh-HK',
  ],
];
const tag = fc.constantFrom(...ours);

describe('numberingSystemOf', () => {
  it("is CLDR's own for every CLDR locale of our languages", () => {
    const wrong = locales
      .filter(locale => codes.some(code => code === locale.split('-')[0]) && known(cldrNumbering(locale)))
      .filter(locale => numberingSystemOf(locale) !== cldrNumbering(locale));
    assert.deepEqual(wrong, []);
  });

  it('is never an Arabic one for a CLDR locale written from left to right', () => {
    const wrong = locales.filter(locale => cldrDirection(locale) === 'ltr' && numberingSystemOf(locale) !== 'latn');
    assert.deepEqual(wrong, []);
  });
});

describe('directionOf', () => {
  it('is the direction of the script of every CLDR locale', () => {
    const wrong = locales.filter(locale => directionOf(locale) !== cldrDirection(locale));
    assert.deepEqual(wrong, []);
    assert.ok(locales.filter(locale => directionOf(locale) === 'rtl').length > 50);
  });
});

describe('lookup', () => {
  it('gives never another language or script, and always the tag itself when it is there', () =>
    fc.assert(
      fc.property(tag, fc.uniqueArray(tag, { maxLength: 6 }), (wanted, available) => {
        const found = lookup(wanted, available);
        if (available.includes(wanted)) assert.equal(found, wanted);
        if (found === undefined) return;
        assert.equal(found.split('-')[0], wanted.split('-')[0]);
        assert.equal(cldrScript(found), cldrScript(wanted));
      }),
      { numRuns: 3000 },
    ));
});

describe('pluralCategory', () => {
  for (const lang of Object.keys(formats))
    it(`knows CLDR's samples for ${lang}`, () => {
      const samples = pluralSamples(lang.split('-')[0]!);
      for (const [category, numbers] of samples)
        for (const number of numbers.filter(one => String(Number(one)) === one))
          // counters have no padding zeros
          assert.equal(pluralCategory(lang, Number(number)), category, number);
      assert.ok(samples.flatMap(([, numbers]) => numbers).length > 12);
    });
});

describe('the date patterns', () => {
  it('of a locale are refused, with the field, when formatDate cannot write it', () => {
    assert.throws(() => datePatterns('th'), /^Error: th writes dates as "d MMMM G y".*the field G$/);
    assert.throws(() => datePatterns('yo'), /the field MMM$/);
    assert.throws(() => checkPattern('xx', "d ''MMMM"), /the field ''$/);
    checkPattern('xx', "d 'de' MMMM 'de' y");
  });

  it('name the months in both forms only where a pattern asks for the second', () => {
    assert.equal(datePatterns('hy')['month'], '"y թ․ LLLL"');
    assert.match(datePatterns('hy')['monthsAlone']!, /հոկտեմբեր\|/);
    assert.match(datePatterns('hy')['months']!, /հոկտեմբերի\|/);
    assert.deepEqual(Object.keys(datePatterns('tr')), ['months', 'date', 'month']);
  });
});
