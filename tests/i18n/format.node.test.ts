import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { numberingSystemOf, withDigits, type NumberingSystem } from '../../src/i18n/digits.js';
import { atLeast, formatDate, formatNumber } from '../../src/i18n/format.js';
import { registerFormats } from '../../src/i18n/locale-format.js';
import { pluralCategory } from '../../src/i18n/plural.js';
import { formats } from '../support/formats.js';

const written = ['latn', 'arab', 'arabext'] as const;
/** Node's Intl knows all of them as CLDR does. */
const intlLocales = Object.keys(formats);

describe('numberingSystemOf', () => {
  const cases: [lang: string, choice: Record<string, NumberingSystem>, system: NumberingSystem][] = [
    ['ar', {}, 'latn'],
    ['ar', { ar: 'arab' }, 'arab'],
    ['ar-SY', {}, 'arab'],
    ['ar_SY', {}, 'arab'],
    ['ar-SY', { ar: 'latn' }, 'latn'],
    ['ar-SY', { ar: 'latn', 'ar-SY': 'arab' }, 'arab'],
    ['ku', { ar: 'arab' }, 'latn'],
    ['kmr', { ku: 'arab' }, 'arab'],
    ['ku-Arab', { ku: 'arab' }, 'latn'],
    ['fa', {}, 'latn'], // no UI words in it: numbers are those of another language
    ['fa', { fa: 'arabext' }, 'arabext'],
    ['', { ar: 'arab' }, 'latn'],
    ['constructor', {}, 'latn'],
  ];
  for (const [lang, choice, system] of cases)
    it(`is ${system} for "${lang}" where the file says ${JSON.stringify(choice)}`, () =>
      assert.equal(numberingSystemOf(lang, choice), system));
});

describe('withDigits', () => {
  it('writes every digit in the system, and leaves the rest', () => {
    assert.equal(withDigits('0123456789 a٣-', 'arab'), '٠١٢٣٤٥٦٧٨٩ a٣-');
    assert.equal(withDigits('0123456789', 'arabext'), '۰۱۲۳۴۵۶۷۸۹');
    assert.equal(withDigits('0123456789', 'latn'), '0123456789');
  });
});

describe('formatNumber', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    fc.nat({ max: 20_000 }),
    fc.nat().map(n => n / 1000),
    fc.constantFrom(0, 0.5, 0.0005, 0.0004, 1e-7, 999.9995, 999, 1000, 9999, 10_000, 230, 5000, 2 ** 53 - 1),
  );
  for (const lang of intlLocales)
    for (const system of written)
      it(`writes numbers in ${lang}, ${system} digits, as Intl does`, () => {
        const intl = new Intl.NumberFormat(lang, { numberingSystem: system });
        fc.assert(
          fc.property(value, n => {
            assert.equal(formatNumber(lang, n, { [lang]: system }), intl.format(n));
          }),
          { numRuns: 1000 },
        );
      });

  it('writes the seven thousand of a language that it has no format of in English, in the digits that the file names and their marks', () =>
    assert.equal(formatNumber('fa', 7000, { fa: 'arabext' }), '۷٬۰۰۰'));

  it('groups digits only when there are as many as the language asks for', () => {
    registerFormats({ xx: { ...formats['en']!, minimumGrouping: 2 } });
    assert.deepEqual([formatNumber('xx', 7000), formatNumber('xx', 17_000)], ['7000', '17,000']);
  });

  it('writes no minus before zero', () => assert.equal(formatNumber('en', -0), '0'));
});

describe('formatDate', () => {
  const months = Array.from({ length: 12 }, (_, index) => index);
  const iso = (year: number, ...rest: number[]): string =>
    [String(year).padStart(4, '0'), ...rest.map(one => String(one).padStart(2, '0'))].join('-');
  for (const lang of intlLocales)
    it(`writes days, months and years in ${lang} as Intl does`, () => {
      const options = { calendar: 'gregory', numberingSystem: numberingSystemOf(lang), timeZone: 'UTC' } as const;
      const day = new Intl.DateTimeFormat(lang, { ...options, dateStyle: 'long' });
      // CLDR's ckb has one name for a month in both widths, and its own order with year for the short one alone
      const width = lang === 'ckb' ? 'short' : 'long';
      const month = new Intl.DateTimeFormat(lang, { ...options, year: 'numeric', month: width });
      for (const index of months) {
        const date = new Date(Date.UTC(2014, index, index + 4));
        assert.equal(formatDate(lang, iso(2014, index + 1, index + 4)), day.format(date));
        assert.equal(formatDate(lang, iso(2014, index + 1)), month.format(date));
      }
      assert.equal(formatDate(lang, '2014'), withDigits('2014', numberingSystemOf(lang)));
    });

  it('reads every field that a pattern of CLDR may have, and leaves what is in quotes and in other scripts', () => {
    const months = formats['en']!.months;
    const monthsAlone = months.toUpperCase();
    const written = (date: string, month: string): string[] => {
      registerFormats({ xx: { ...formats['en']!, months, monthsAlone, date, month } });
      return [formatDate('xx', '2021-03-05'), formatDate('xx', '2021-03')];
    };
    assert.deepEqual(written('dd MMMM, y թ.', 'y թ․ LLLL'), ['05 March, 2021 թ.', '2021 թ․ MARCH']);
    assert.deepEqual(written('y年M月d日', 'y年L月'), ['2021年3月5日', '2021年3月']);
    assert.deepEqual(written("d 'de' MMMM 'de' y", 'MM/y LL'), ['5 de March de 2021', '03/2021 03']);
  });

  it('follows the choice of digits', () =>
    assert.equal(formatDate('ar', '2014-04-02', { ar: 'arab' }), '٢ أبريل ٢٠١٤'));

  for (const lang of ['ar-SY', 'ar-IQ', 'ar-JO', 'ar-LB', 'ar-PS'])
    it(`writes the month as in Syria for ${lang}`, () => assert.equal(formatDate(lang, '2014-04'), 'نيسان ٢٠١٤'));
  it('writes month and year in Sorani as one says them', () => {
    assert.equal(formatDate('ckb', '2021-10'), 'تشرینی یەکەمی ٢٠٢١');
    assert.equal(formatDate('ckb', '2014-04-02'), '٢ی نیسانی ٢٠١٤');
  });
  it('writes it as in Egypt for Egypt', () => assert.equal(formatDate('ar-EG', '2014-04'), 'أبريل ٢٠١٤'));
});

describe('pluralCategory', () => {
  it('agrees with Intl on Arabic, English and Turkish', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('ar', 'en', 'tr'),
        fc.oneof(fc.nat(), fc.nat(300), fc.double({ min: 0, max: 200, noNaN: true })),
        (lang, n) => {
          const number = Math.round(n * 1000) / 1000;
          assert.equal(pluralCategory(lang, number), new Intl.PluralRules(lang).select(number));
        },
      ),
    ));
});

describe('atLeast', () => {
  const cases: [lang: string, text: string][] = [
    ['ar', '+5000'],
    ['ckb', '+5000'],
    ['syr', '+5000'],
    ['ku', '5000+'],
    ['ku-Arab', '+5000'],
    ['en', '5000+'],
    ['tr', '5000+'],
  ];
  for (const [lang, text] of cases) it(`writes ${text} in ${lang}`, () => assert.equal(atLeast(lang, '5000'), text));
});
