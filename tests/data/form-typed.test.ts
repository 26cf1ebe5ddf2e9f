import { expect } from 'chai';
import fc from 'fast-check';
import { parseDay, parseNumber } from '../../src/data/form/typed.js';
import { formatNumber } from '../../src/i18n/format.js';
import '../support/formats.js';

const arabic = (text: string, zero = 0x660): string =>
  text.replace(/\d/g, digit => String.fromCharCode(zero + Number(digit)));
const zeros = fc.constantFrom(0x30, 0x660, 0x6f0);

describe('parseNumber', () => {
  it('reads whole numbers in European, Arabic-Indic and Persian digits', () =>
    fc.assert(
      fc.property(fc.maxSafeInteger(), zeros, (n, zero) => {
        expect(parseNumber(arabic(String(n), zero))).to.equal(n);
      }),
    ));

  it('reads a typographic minus, as phones and word processors write it', () =>
    expect(['−5', '–5,5', '٥−'].map(parseNumber)).to.deep.equal([-5, -5.5, undefined]));

  it('reads decimals after a point, a comma or the Arabic mark', () =>
    fc.assert(
      fc.property(fc.nat(99999), fc.integer({ min: 1, max: 99 }), fc.constantFrom('.', ',', '\u066b'), (n, d, mark) => {
        expect(parseNumber(arabic(`${n}${mark}${d}`))).to.equal(Number(`${n}.${d}`));
      }),
    ));

  it('never reads what a language writes as another number', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('ar', 'ar-SY', 'ku', 'syr', 'en', 'tr'),
        (n, lang) => {
          expect(parseNumber(formatNumber(lang, n))).to.be.oneOf([n, undefined]);
        },
      ),
    ));

  it('rejects a separator that may mean thousands or decimals', () => {
    for (const text of ['1,500', '1.500', '12.345']) expect(parseNumber(text), text).to.equal(undefined);
    for (const text of ['1 500', '1\u202f500', '1\u066c500', '1’500']) expect(parseNumber(text), text).to.equal(1500);
    expect(parseNumber('0.125')).to.equal(0.125);
    expect(parseNumber('1\u066b500')).to.equal(1.5);
  });

  it('reads a number that was copied out of a text in Arabic or Syriac, with the marks around it', () => {
    for (const text of ['\u200f٦', '٦\u200e', '\u2067٦\u2069 ', ' \u061c6', '\ufeff6\u200b'])
      expect(parseNumber(text), text).to.equal(6);
  });

  it('rejects words and lone marks', () => {
    for (const text of ['six', '1e3', '0x10', '1.2.3', '.', '-', '--1', 'Infinity', '', '1 2'])
      expect(parseNumber(text), text).to.equal(undefined);
  });
});

describe('parseDay', () => {
  it('reads every day of the calendar', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        zeros,
        (date, zero) => {
          const day = date.toISOString().slice(0, 10);
          expect(parseDay(arabic(day, zero))).to.equal(day);
        },
      ),
    ));

  it('reads a day that was copied with marks around it', () =>
    expect(parseDay('\u200f2026-02-28\u200f')).to.equal('2026-02-28'));

  it('knows the days that there are not', () => {
    for (const text of [
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '12026-01-01',
      '1.2.2026',
      '?',
    ])
      expect(parseDay(text), text).to.equal(undefined);
  });
});
