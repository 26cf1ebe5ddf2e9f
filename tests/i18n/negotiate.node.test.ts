import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kinByTag } from '../../src/generated/cldr/kin.js';
import { localizedString, resolveText } from '../../src/i18n/localized.js';
import { lookup, negotiate } from '../../src/i18n/negotiate.js';
import { setKin } from '../../src/i18n/tag.js';

setKin(kinByTag);

describe('lookup', () => {
  const cases: [wanted: string, available: string[], found: string | undefined][] = [
    ['ar', ['en', 'ar'], 'ar'],
    ['ar-SY', ['en', 'ar'], 'ar'],
    ['ar-SY', ['ar', 'ar-SY'], 'ar-SY'],
    ['ar-SY', ['ar-EG', 'ar'], 'ar'],
    ['ar', ['ar-SY'], 'ar-SY'],
    ['ar', ['ar-SY', 'ar'], 'ar'],
    ['ar-SY', ['ar-EG', 'ar-LB'], 'ar-EG'],
    ['ar_SY', ['AR-sy'], 'AR-sy'],
    ['KMR', ['ku'], 'ku'],
    ['ku', ['kmr'], 'kmr'],
    ['ku-Latn', ['ku'], 'ku'],
    ['ku', ['ku-Latn-TR'], 'ku-Latn-TR'],
    ['ku-Arab', ['ku'], undefined],
    ['ku-IQ', ['ku'], undefined],
    ['ku', ['ku-Arab'], undefined],
    ['ku-IQ', ['ku', 'ku-Arab'], 'ku-Arab'],
    ['ckb', ['ku', 'ar'], undefined],
    ['syr-Syrj', ['syr'], 'syr'],
    ['el-Latn', ['el'], undefined],
    ['el-Grek', ['el'], 'el'],
    ['el-GR', ['el'], 'el'],
    ['zh-TW', ['zh'], undefined],
    ['zh-Hant', ['zh'], undefined],
    ['zh-HK', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-MO', ['zh-TW'], 'zh-TW'],
    ['zh-CN', ['zh-TW', 'zh'], 'zh'],
    ['zh-Hans-SG', ['zh'], 'zh'],
    ['zh', ['zh-TW'], undefined],
    ['fr', ['fr-CA'], 'fr-CA'],
    ['fr-Latn', ['fr'], 'fr'],
    ['ar-u-nu-latn', ['ar-SY', 'ar'], 'ar'],
    ['be-tarask', ['be', 'be-tarask'], 'be-tarask'],
    ['be', ['be-tarask', 'be'], 'be'],
    ['ca-ES-valencia', ['ca', 'ca-valencia'], 'ca-valencia'],
    ['ca-ES-valencia', ['ca', 'ca-valencia', 'ca-ES'], 'ca-ES'],
    ['de-AT-1996', ['de', 'de-CH-1996', 'de-AT'], 'de-AT'],
    ['de-AT', ['de-CH-1996', 'de'], 'de'],
    ['en-x-simple', ['en', 'en-x-simple'], 'en-x-simple'],
    ['sr-Latn-RS', ['sr', 'sr-Latn'], 'sr-Latn'],
    ['sr-Latn-RS', ['sr', 'sr-Cyrl'], undefined],
    ['sr-Cyrl', ['sr'], 'sr'],
    ['sr', ['sr-Latn', 'sr-Cyrl-BA'], 'sr-Cyrl-BA'],
    ['pa-Guru', ['pa-PK', 'pa'], 'pa'],
    ['ar-arb', ['ar'], 'ar'],
    ['zh-yue', ['zh', 'zh-yue'], 'zh-yue'],
    ['kmr', ['ku', 'kmr'], 'kmr'],
    ['cld', ['syr', 'cld'], 'cld'],
    ['aii', ['syr'], undefined],
    ['', ['ar'], undefined],
    ['C', ['ar'], undefined],
    ['ar', ['', 'C', 'constructor'], undefined],
    ['ar', [], undefined],
  ];
  for (const [wanted, available, found] of cases)
    it(`gives a reader of "${wanted}" ${found ?? 'none'} of [${available.join(', ')}]`, () =>
      assert.equal(lookup(wanted, available), found));

  it('takes any strings', () =>
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (wanted, available) => {
        const found = lookup(wanted, available);
        assert.ok(found === undefined || available.includes(found));
      }),
    ));
});

describe('negotiate', () => {
  const order = { languages: ['en', 'ar', 'ku'], fallback: { ckb: ['ar'], ku: ['tr', 'en'] } };
  const cases: [wanted: string, available: string[], found: string | undefined][] = [
    ['ku', ['ar', 'en', 'ku'], 'ku'],
    ['ku', ['ar', 'en', 'tr'], 'tr'],
    ['ku-TR', ['ar', 'en', 'tr'], 'tr'],
    ['ku', ['ar', 'en'], 'en'],
    ['ckb', ['en', 'ar'], 'ar'],
    ['ckb_IQ', ['en', 'ar'], 'ar'],
    ['ku-Arab', ['tr', 'ar', 'ku'], 'ar'],
    ['ku-Arab', ['tr', 'ar', 'ku', 'ckb'], 'ckb'],
    ['ku-Arab', ['ar', 'ckb', 'ku-Arab'], 'ku-Arab'],
    ['ku-Arab-IQ', ['ar', 'ckb'], 'ckb'],
    ['ku_IQ', ['ar', 'ckb'], 'ckb'],
    ['ku-TR', ['ckb', 'en'], 'en'],
    ['syr', ['ku', 'ar', 'tr'], 'ar'],
    ['syr', ['tr'], 'tr'],
    ['', ['ar', 'en'], 'en'],
    ['constructor', ['ar', 'en'], 'en'],
    ['ar', [], undefined],
  ];
  for (const [wanted, available, found] of cases)
    it(`gives a reader of "${wanted}" ${found ?? 'none'} of [${available.join(', ')}]`, () =>
      assert.equal(negotiate(wanted, available, order), found));

  it("lets the file's own choice for Kurdish in Arabic script go before Sorani", () =>
    assert.equal(
      negotiate('ku-Arab', ['ckb', 'en', 'ar'], { languages: ['en'], fallback: { 'ku-Arab': ['ar'] } }),
      'ar',
    ));

  it('always finds something where there is something', () =>
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { minLength: 1 }), (wanted, available) =>
        assert.ok(available.includes(negotiate(wanted, available, order)!)),
      ),
    ));
});

describe('negotiate, for a language that the file lacks', () => {
  const languages = ['ar', 'ku', 'syr', 'en', 'tr'];
  const open = { languages, fallback: { ckb: ['ku'], '*': ['en', 'tr'] } };
  const cases: [wanted: string, available: string[], found: string][] = [
    ['de', ['ar', 'en'], 'en'],
    ['de-AT', ['ar', 'tr'], 'tr'],
    ['fr', ['ar', 'syr'], 'ar'],
    ['zh-Hant', ['ar', 'en'], 'en'],
    ['i-default', ['ar', 'en'], 'en'],
    ['x-none', ['ar', 'en'], 'en'],
    ['und', ['ar', 'en'], 'en'],
    ['tr', ['ar', 'en'], 'en'],
    ['ckb', ['ar', 'en', 'ku'], 'ku'],
    ['apc', ['en', 'ar'], 'ar'],
    ['ary-MA', ['en', 'ar', 'ar-MA'], 'ar-MA'],
    ['arz', ['ar', 'arz', 'en'], 'arz'],
    ['arz', ['ary', 'en'], 'en'],
    ['ary-Latn', ['ar', 'en'], 'en'],
    ['acy', ['ar', 'en'], 'en'],
    ['aii', ['ar', 'syr', 'en'], 'syr'],
    ['aii-IQ', ['syr', 'aii'], 'aii'],
    ['aii', ['ar', 'en'], 'en'],
    ['cld', ['ar', 'syr'], 'syr'],
    ['arc', ['ar', 'syr'], 'syr'],
    ['tru', ['ar', 'syr'], 'syr'],
    ['tru-Latn', ['ar', 'syr', 'en'], 'en'],
    ['sdh', ['ar', 'ckb', 'en'], 'ckb'],
    ['sdh-IQ', ['ar', 'ku', 'en'], 'ku'],
    ['lki', ['ar', 'ckb'], 'ckb'],
    ['sdh-Latn', ['ckb', 'en'], 'en'],
    ['fa', ['ar', 'ckb', 'en'], 'en'],
    ['az', ['tr', 'en'], 'en'],
  ];
  for (const [wanted, available, found] of cases)
    it(`gives a reader of "${wanted}" ${found} of [${available.join(', ')}]`, () =>
      assert.equal(negotiate(wanted, available, open), found));

  it("takes the file's order where the file says nothing", () =>
    assert.equal(negotiate('de', ['en', 'tr', 'ar'], { languages }), 'ar'));

  it("lets the file's own choice for a language go before its kin", () =>
    assert.equal(negotiate('sdh', ['ckb', 'ar'], { languages, fallback: { sdh: ['ar'] } }), 'ar'));
});

describe('resolveText', () => {
  const order = { languages: ['en'] };

  it('says in which language and direction the text is, not the reader', () => {
    assert.deepEqual(resolveText({ ar_SY: 'نص' }, 'tr', order), { text: 'نص', lang: 'ar-SY', dir: 'rtl' });
    assert.deepEqual(resolveText({ ku: 'nivîs', en: 'text' }, 'ku-IQ', order), {
      text: 'text',
      lang: 'en',
      dir: 'ltr',
    });
  });

  it('is empty where there is no text', () =>
    assert.deepEqual(resolveText({}, 'ar', order), { text: '', lang: '', dir: 'ltr' }));
});

describe('phrase', () => {
  it('has no language when the tag names none', () =>
    assert.deepEqual(localizedString('a', 'C'), { text: 'a', lang: '', dir: 'ltr' }));
});
