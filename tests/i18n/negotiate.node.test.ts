import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { localizedString, resolveText } from '../../src/i18n/localized.js';
import { lookup, negotiate } from '../../src/i18n/negotiate.js';

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
