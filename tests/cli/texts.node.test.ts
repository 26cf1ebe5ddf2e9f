import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defects } from '../fixtures/defects.js';
import { file, findIn, found } from './support.js';

/** The findings of one kind in a vision of one language. */
const inVision = (id: string, lang: string, text: string) =>
  findIn(file({ vision: { [lang]: text } })).filter(one => one.id === id);

/** Each row: id, language, a text that has the defect, one that has not, and what is suggested. */
const rows: [id: string, lang: string, bad: string, good: string, suggestion?: string][] = [
  [
    'visual-order',
    'ar',
    'ايروس قرشو لامش يف يندملا عمتجملا تامظنم فلاحت',
    'تحالف منظمات المجتمع المدني في شمال وشرق سوريا',
    'تحالف منظمات المجتمع المدني في شمال وشرق سوريا',
  ],
  [
    'visual-order',
    'ckb',
    'ایرووس یتاڵەهژۆڕ و روکاب یندەم یگەڵمۆک یناکەوارخکێڕ',
    'ڕێکخراوەکانی کۆمەڵگەی مەدنی باکور و ڕۆژهەڵاتی سووریا',
  ],
  [
    'visual-order',
    'ar',
    '(NGO) 2014 ماع يف تسسأت ةينطو ةمظنم',
    'منظمة وطنية تأسست في عام 2014 (NGO)',
    'منظمة وطنية تأسست في عام 2014 (NGO)',
  ],
  ['presentation-forms', 'ar', 'ﺍﻟﺴﻼﻡ', 'السلام ﷺ', 'السلام'],
  ['bidi-controls', 'ar', 'تأسس \u202E2014', 'تأسس \u20662014\u2069 هنا', 'تأسس 2014'],
  ['bidi-controls', 'ar', 'تأسس \u20672014', 'a\u200Fb', 'تأسس 2014'],
  ['bidi-controls', 'ar', 'تأسس\u2069', '\u202Aa\u202C', 'تأسس'],
  ['bidi-controls', 'ar', '\u200Fتأسس', 'تأسس', 'تأسس'],
  ['leading-mark', 'syr', 'ܡܛܟܣܬܐ ̈ܡܕܢܚܐ', 'ܡܛܟܣܬ̈ܐ'],
  ['leading-mark', 'ar', 'ًمعا', 'معًا #️⃣'],
  ['not-nfc', 'ku', 'Re\u0302xistin', 'Rêxistin', 'Rêxistin'],
  ['mixed-digits', 'ar', 'من 2014 إلى ٢٠٢٤', 'من ٢٠١٤ إلى ٢٠٢٤ في https://a.example/2024'],
  ['latin-punctuation', 'ar', 'نعم, هل تريد ذلك?', 'نعم، 1,000', 'نعم، هل تريد ذلك؟'],
  ['latin-punctuation', 'syr', 'ܡܛܟܣܬ̈; ܐ', 'ܡܛܟܣܬ̈؛ ܐ', 'ܡܛܟܣܬ̈؛ ܐ'],
  ['foreign-letters', 'ckb', 'كوردي', 'کوردی', 'کوردی'],
  ['foreign-letters', 'ku', 'ew dıçin', 'ew diçin Gülşen'],
  ['foreign-letters', 'tr', 'bir rêxistin', 'bir örgüt, Qamişlo, web, www.kxw.org'],
  ['wrong-script', 'en', 'تحالف المثال', 'Coalition تحالف'],
  ['wrong-script', 'ar', 'A society for everyone', 'UNICEF'],
  ['wrong-script', 'ku', 'هەڤبەندی', 'Hevbendî'],
  ['mixed-scripts', 'en', 'а cоalition', 'a coalition'],
];

describe('check: texts', () => {
  for (const [id, lang, bad, good, suggestion] of rows) {
    it(`finds ${id} in ${JSON.stringify(bad)} (${lang})`, () => {
      const [first, ...rest] = inVision(id, lang, bad);
      assert.equal(first?.pointer, `/vision/${lang}`);
      assert.equal(rest.length, 0);
      if (suggestion !== undefined) assert.equal(first?.suggestion, suggestion);
    });
    it(`finds no ${id} in ${JSON.stringify(good)} (${lang})`, () => assert.deepEqual(inVision(id, lang, good), []));
  }

  it('reads the name that was published back to front the right way round', () => {
    const [first] = findIn(defects).filter(one => one.id === 'visual-order');
    assert.equal(first?.pointer, '/name/syr');
    assert.equal(
      first?.suggestion?.replaceAll(' ', ''),
      'ܚܘܝܕ ܡܛܟܣܬ̈ܐ ܕܡܟܢܫܐ ܡܕܡܢܬܝܐ ܒܓܪܒܝܐ ܘܡܕܢܚܐ ܕܣܘܪܝܐ'.replaceAll(' ', ''),
    );
  });

  it('is silent on words too short to tell', () => {
    for (const text of ['ܐܒ', 'ܐܚܐ', 'ܫܠܡܐ', 'باب', 'ليل', 'نوروناه'])
      for (const lang of ['ar', 'syr']) assert.deepEqual(found(file({ vision: { [lang]: text } }), 'visual-order'), []);
  });
});
