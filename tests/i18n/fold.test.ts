import { expect } from 'chai';
import fc from 'fast-check';
import { fold, foldLetters } from '../../src/i18n/fold.js';

const letters = (text: string): fc.Arbitrary<string> => fc.constantFrom(...text);
const arabic = letters('ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةىٱؤئکیەھۆێڕڵ');
const latin = letters('abcçdeêéfgğhiîıjklmnoöpqrsştuûüvwxyzABCÇDEÊÉFGĞHIÎİJKLMNOÖPQRSŞTUÛÜVWXYZß');
const syriac = letters('ܐܒܓܕܗܘܙܚܛܝܟܠܡܢܣܥܦܨܩܪܫܬ');
const digits = letters('0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹');
const written = fc.string({ unit: fc.oneof(arabic, latin, syriac, digits, fc.constant(' ')) });
/** Fathatan to sukun, superscript alef, Quranic marks, tatweel, Syriac vowels, seyame, accents, bidi and width controls. */
const silent = letters('ًٌٍَُِّْٰۭۖۜ۟ۥۦـ̧ܱܷܻ݂̈̇̀́̂̃̌\u200b\u200c\u200d\u200e\u200f\u202b\u202c\u2067\u2069\ufeff\u00ad\u061c');

describe('fold', () => {
  it('makes what differs only in how it is typed equal', () => {
    const equal: [string, string][] = [
      ['مُنَظَّمَةُ الصِّحَّةِ', 'منظمه الصحه'],
      ['أحمد إبراهيم آل ٱلسيد', 'احمد ابراهيم ال السيد'],
      ['مستشفى کردی', 'مستشفي كردي'],
      ['الـــرقة', 'الرقة'],
      ['رێکخراوی ئاشتی', 'ريكخراوي ئاشتي'],
      ['ܡܛܟܣܬ̈ܐ', 'ܡܛܟܣܬܐ'],
      ['ܡܶܛܰܟ݁ܣܳܬ݂ܳܐ', 'ܡܛܟܣܬܐ'],
      ['Rêxistina Çandî ya Şengalê û Hesekê', 'REXISTINA ÇANDI YA ŞENGALE U HESEKE'],
      ['Malmø Łódź Æther Œuvre Đokk', 'malmo lodz aether oeuvre dokk'],
      ['Daʿel Da’el Da´el ᶜAyn', 'dael dael dael ayn'],
      ['1,000 1.000 ١٬٠٠٠ 1\u00a0000 1\u202f000', '1000 1000 1000 1000 1000'],
      ['ܤܘܪܝܐ ܢܧܫܐ', 'ܣܘܪܝܐ ܢܦܫܐ'],
      ['ڪتاب', 'كتاب'],
      ['İSTANBUL ISPARTA', 'istanbul ısparta'],
      ['DİYARBAKIR', 'diyarbakir'],
      ['Türkiye’nin', 'turkiyenin'],
      ['Straße STRASSE ẞ', 'strasse strasse ss'],
      ['٢٠١٤ ۲۰۱۴', '2014 2014'],
      ['\u2067منظمة\u2069 \u202aABC\u202c\u200f', 'منظمة abc'],
      ['ﻣﻨﻈﻤﺔ ﷲ', 'منظمة الله'],
      ['ＡＢＣ ﬁ', 'abc fi'],
    ];
    for (const [one, other] of equal) expect(fold(one)).to.equal(fold(other), one);
  });

  it('keeps the marks of Kurmanji and Turkish consonants only where sh, ch and gh may stand for them', () => {
    expect(foldLetters('Şengal Çandî Doğan')).to.equal('sengal candi dogan');
    expect(fold('Şengal Çandî Doğan')).to.equal('şengal çandi doğan');
  });

  it('keeps words apart that differ', () => {
    const forms = ['صحة', 'سحة', 'ܡܠܬܐ', 'ܡܠܟܐ', 'Heseke', 'Haseke', '2014', '2015', 'ء', 'و', ''];
    expect(new Set(forms.map(fold)).size).to.equal(forms.length);
  });

  it('changes nothing when it is done again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => fold(fold(text)) === fold(text)));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(fold(text)) === fold(text)));
    // every letter of the scripts in question, presentation forms and full width too
    const blocks = [0x0000, 0x0800, 0x0860, 0x0900, 0x1e00, 0x2200, 0xfb00, 0xff80];
    for (let index = 0; index < blocks.length; index += 2)
      for (let code = blocks[index]!; code < blocks[index + 1]!; code++) {
        const folded = fold(String.fromCodePoint(code));
        if (fold(folded) !== folded) expect.fail(`U+${code.toString(16)}`);
      }
  });

  it('does not see case', () => {
    fc.assert(fc.property(written, text => fold(text.toUpperCase()) === fold(text)));
    fc.assert(fc.property(written, text => fold(text.toLowerCase()) === fold(text)));
    fc.assert(fc.property(written, text => fold(text.toLocaleUpperCase('tr')) === fold(text)));
  });

  it('does not see marks and controls, wherever they stand', () => {
    const mixed = fc.array(fc.tuple(fc.string({ unit: fc.oneof(arabic, latin, syriac) }), silent));
    fc.assert(
      fc.property(mixed, pairs => {
        expect(foldLetters(pairs.flat().join(''))).to.equal(foldLetters(pairs.map(([word]) => word).join('')));
      }),
    );
  });

  it('does not see whether letters are composed', () => {
    fc.assert(fc.property(written, text => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))));
  });
});
