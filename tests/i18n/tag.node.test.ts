import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kinByTag } from '../../src/generated/cldr/kin.js';
import { directionOf, formatTag, kinOf, parseTag, setKin } from '../../src/i18n/tag.js';

setKin(kinByTag);

const formatted = (text: string): string => {
  const tag = parseTag(text);
  return tag ? formatTag(tag) : '';
};
const subtag = fc.oneof(
  fc.constantFrom('ar', 'ku', 'KMR', 'syr', 'arab', 'LATN', 'SY', '001', 'u', 'nu', 'x', 'C', 'ca-valencia', ''),
  fc.string({ unit: 'binary', maxLength: 9 }),
);
const tagLike = fc.array(subtag, { maxLength: 5 }).map(parts => parts.join('-'));

describe('parseTag', () => {
  it('takes any string, and its own canonical text unchanged', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), tagLike), text => {
        const canonical = formatted(text);
        assert.equal(formatted(canonical), canonical);
        if (canonical) assert.equal(Intl.getCanonicalLocales(canonical).length, 1);
      }),
      { numRuns: 5000 },
    ));

  const cases: [written: string, canonical: string][] = [
    ['ar', 'ar'],
    ['ar_SY', 'ar-SY'],
    ['ara-SY', 'ar-SY'],
    ['kur', 'ku'],
    ['kur-Arab', 'ku-Arab'],
    ['tur', 'tr'],
    ['eng', 'en'],
    ['cld', 'syr'],
    ['AR-sy', 'ar-SY'],
    [' ku-arab-iq ', 'ku-Arab-IQ'],
    ['KMR', 'ku'],
    ['syc', 'syr'],
    ['sy', 'syr'],
    ['arb', 'ar'],
    ['ar_SY.UTF-8@euro', 'ar-SY'],
    ['es-419', 'es-419'],
    ['ca-ES-valencia', 'ca-ES'],
    ['ar-u-nu-latn', 'ar'],
    ['ar-SY-u-nu-latn', 'ar-SY'],
    ['en-x-sy', 'en'],
    ['en-t-ar-sy', 'en'],
    ['C', ''],
    ['C.UTF-8', ''],
    ['', ''],
    ['-', ''],
    ['x-klingon', ''],
    ['عربي', ''],
    ['POSIX', ''],
    ['arabic', ''],
    ['ar-1-SY', 'ar'],
    ['ar--SY', 'ar-SY'],
    ['constructor', ''],
    ['__proto__', ''],
  ];
  for (const [written, canonical] of cases)
    it(`reads "${written}" as "${canonical}"`, () => assert.equal(formatted(written), canonical));
});

describe('directionOf', () => {
  const cases: [tag: string, direction: 'ltr' | 'rtl'][] = [
    ['ku', 'ltr'],
    ['ku-IQ', 'rtl'],
    ['ku_IQ', 'rtl'],
    ['ku-IR', 'rtl'],
    ['ku-TR', 'ltr'],
    ['ku-SY', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['ku-Latn-IQ', 'ltr'],
    ['kmr', 'ltr'],
    ['ckb', 'rtl'],
    ['ckb-Latn', 'ltr'],
    ['syr', 'rtl'],
    ['SYC', 'rtl'],
    ['syr-Syrc', 'rtl'],
    ['syr-Syrj', 'rtl'],
    ['syr-Syrn', 'rtl'],
    ['syr-Syre', 'rtl'],
    ['syr-Latn', 'ltr'],
    ['ur-Aran', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['ks-Deva', 'ltr'],
    ['ks', 'rtl'],
    ['ar_SY', 'rtl'],
    ['apc', 'rtl'],
    ['afb', 'rtl'],
    ['aii', 'rtl'],
    ['ary-Latn', 'ltr'],
    ['sdh', 'rtl'],
    ['he', 'rtl'],
    ['tr', 'ltr'],
    ['C', 'ltr'],
    ['', 'ltr'],
    ['constructor', 'ltr'],
  ];
  for (const [tag, direction] of cases)
    it(`is ${direction} for "${tag}"`, () => assert.equal(directionOf(tag), direction));
});

describe('kinOf', () => {
  const cases: [tag: string, kin: string][] = [
    ['apc-SY', 'ar-SY'],
    ['ary', 'ar'],
    ['aii_IQ', 'syr-IQ'],
    ['ku-Arab', 'ckb-Arab'],
    ['ku-IQ', 'ckb-IQ'],
    ['ku', ''],
    ['ku-TR', ''],
    ['ar', ''],
    ['de', ''],
    ['constructor', ''],
    ['', ''],
  ];
  for (const [tag, kin] of cases) it(`is ${kin || 'none'} for "${tag}"`, () => assert.equal(kinOf(tag), kin));
});
