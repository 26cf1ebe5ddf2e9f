import { files } from './files.js';

/**
 * Defects as editors paste them. Each row: the id that finds it, the language, and the text; `in` puts the text elsewhere
 * than into the vision. Each kind comes in several languages.
 */
export interface Defect {
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
}

type Row = readonly [id: string, lang: string, text: string];

const head = { version: 1, revision: 1 };
const vision = ([id, lang, text]: Row): Defect => ({
  id,
  value: { ...head, languages: [lang], vision: { [lang]: text } },
});

/** One clean sentence in each language, in which each defect of the kind is then made. */
const sentences: Readonly<Record<string, string>> = {
  ar: 'نعمل مع شركائنا في مجالات الصحة والتعليم من أجل الناس',
  ckb: 'لەگەڵ هاوبەشەکانمان بۆ تەندروستی و پەروەردە کار دەکەین',
  ku: 'Em bi hevkarên xwe re ji bo tenduristî û perwerdeyê dixebitin',
  syr: 'ܦܠܚܝܢܢ ܥܡ ܚܒܪ̈ܝܢ ܡܛܠ ܚܘܠܡܢܐ ܘܡܠܦܢܘܬܐ',
  en: 'We work with our partners in health and education',
  tr: 'Ortaklarımızla sağlık ve eğitim için çalışıyoruz',
};

/** What a defect makes of a sentence. */
const changes: readonly (readonly [id: string, change: (text: string) => string])[] = [
  ['spaces', text => `${text} `],
  ['spaces', text => ` ${text}`],
  ['spaces', text => text.replace(' ', '  ')],
  ['spaces', text => text.replace(' ', '\t')],
  ['spaces', text => `${text} .`],
  ['spaces', text => `${text} ( 3 )`],
  ['line-break', text => text.replace(' ', '\n')],
  ['line-break', text => text.replace(' ', '\r\n\r\n')],
  ['invisible', text => text.replace(' ', '\u200b ')],
  ['invisible', text => `\ufeff${text}`],
  ['invisible', text => `${text.slice(0, 3)}\u00ad${text.slice(3)}`],
  ['markup', text => `<p>${text}</p>`],
  ['markup', text => text.replace(' ', '<br> ')],
  ['markup', text => text.replace(' ', '&nbsp;')],
  ['markup', text => `**${text}**`],
  ['markup', text => `[${text}](https://example.org)`],
  ['markup', text => `[caption id="1"]${text}[/caption]`],
  ['placeholder', text => `${text} TODO`],
  ['placeholder', () => 'Lorem ipsum dolor sit amet'],
  ['placeholder', () => '…'],
  ['brackets', text => `${text} (NES`],
  ['brackets', text => `${text} )NES(`],
  ['encoding', text => `${text.slice(0, 5)}\ufffd${text.slice(6)}`],
  ['typed-number', text => `• ${text}`],
];
const made = Object.entries(sentences).flatMap(([lang, text]) =>
  changes.map(([id, change]) => vision([id, lang, change(text)])),
);

const rows: readonly Row[] = [
  ['spaces', 'en', 'health\u00a0and education'],
  ['spaces', 'ar', 'الصحة\u00a0والتعليم'],
  ['spaces', 'en', 'health\u2009and education'],
  ['spaces', 'en', 'relief,health and shelter'],
  ['spaces', 'ar', 'الإغاثة،الصحة والمأوى'],
  ['hyphenation', 'en', 'We work for jus- tice'],
  ['hyphenation', 'tr', 'Herkes için ada- let'],
  ['presentation-forms', 'en', 'Our ofﬁce in Raqqa'],
  ['presentation-forms', 'ar', 'ﺍﻟﺴﻼﻡ'],
  ['presentation-forms', 'en', '𝐓𝐨𝐠𝐞𝐭𝐡𝐞𝐫'],
  ['placeholder', 'ar', 'أدخل النص هنا'],
  ['placeholder', 'ar', 'نص تجريبي'],
  ['placeholder', 'ar', 'اكتب هنا'],
  ['placeholder', 'tr', 'Buraya yazın'],
  ['placeholder', 'tr', 'Buraya metin gelecek'],
  ['placeholder', 'ku', 'Nivîs li vir'],
  ['placeholder', 'ckb', 'دەق لێرە بنووسە'],
  ['placeholder', 'syr', 'ܟܬܘܒ ܗܪܟܐ'],
  ['placeholder', 'en', '{{description}}'],
  ['encoding', 'ar', 'Ù†Ø¹Ù…Ù„'],
  ['encoding', 'tr', 'GÃ¶nÃ¼llÃ¼'],
  ['encoding', 'tr', 'Eğitim iÃ§in çalışıyoruz'],
  ['encoding', 'ku', 'Ji bo tenduristÃ® û aştiyê'],
  ['encoding', 'en', 'The coalitionâ€™s goals'],
  ['encoding', 'ar', '??? ????????'],
  ['visual-order', 'ar', 'ايروس قرشو لامش يف يندملا عمتجملا تامظنم فلاحت'],
  ['latin-punctuation', 'ar', 'الصحة, والتعليم'],
  ['latin-punctuation', 'ar', 'كلمة,كلمة أخرى'],
  ['latin-punctuation', 'ckb', 'تەندروستی, پەروەردە'],
  ['latin-punctuation', 'syr', 'ܚܘܠܡܢܐ, ܡܠܦܢܘܬܐ'],
  ['latin-punctuation', 'ar', 'من نحن?'],
  ['arabic-punctuation', 'tr', 'sağlık، eğitim'],
  ['arabic-punctuation', 'ku', 'tenduristî، perwerde'],
  ['arabic-punctuation', 'en', 'Who are we؟'],
  ['repeated-punctuation', 'en', 'health,, education'],
  ['apostrophe', 'tr', 'Türkiye´nin kuzeyi'],
  ['tatweel', 'ar', 'الســـلام للجميع'],
  ['tatweel', 'ckb', 'ئاشــتی بۆ هەموان'],
  ['brackets', 'en', 'We are ”independent“'],
  ['brackets', 'ar', 'نحن »مستقلون« عن الأحزاب'],
  ['bidi-controls', 'ar', '\u200fتأسس'],
  ['bidi-controls', 'en', 'Founded\u200e'],
  ['bidi-controls', 'ar', 'تأسس \u202e2014'],
  ['mixed-digits', 'ar', 'من 2014 إلى ٢٠٢٤'],
  ['digit-letters', 'en', 'Founded in 2O14'],
  ['sorani-letters', 'ckb', 'کۆمەڵگه\u200cی مەدەنی'],
  ['sorani-letters', 'ckb', 'ئهم ڕێکخراوه'],
  ['sorani-letters', 'ckb', 'ریکخراوی کومەلگەی مەدەنی'],
  ['sorani-letters', 'ckb', 'لەگەل ئیمە'],
  ['foreign-letters', 'ckb', 'كوردي'],
  ['foreign-letters', 'ar', 'المجتمع المدنی'],
  ['foreign-letters', 'ar', 'حقوق کل الناس'],
  ['foreign-letters', 'ku', 'ew dıçin'],
  ['arabic-letters', 'ar', 'المجتمع المدنى'],
  ['arabic-letters', 'ar', 'فى سوريا'],
  ['arabic-letters', 'ar', 'من أجل العداله'],
  ['arabic-letters', 'ar', 'الحريه للجميع'],
  ['missing-marks', 'ku', 'Rexistinen civaka sivil'],
  ['missing-marks', 'ku', 'Em ji bo azadi u wekheviya hemu kesan dixebitin'],
  ['missing-marks', 'tr', 'Turkiye icin birlikte'],
  ['missing-marks', 'tr', 'Cocuklarin saglik ve egitim hakki icin calisiyoruz'],
  ['wrong-language', 'ckb', 'العدالة والحرية'],
  ['wrong-language', 'ckb', 'نعمل معًا من أجل كرامة الناس وحقوقهم'],
  ['wrong-language', 'ku', 'We work together for the rights of all people'],
  ['wrong-language', 'tr', 'We work together for the rights of all people'],
  ['wrong-language', 'en', 'Herkesin hakları için birlikte çalışıyoruz'],
  ['wrong-language', 'ku', 'Herkesin hakları için birlikte çalışıyoruz'],
  ['wrong-language', 'tr', 'Em ji bo mafên hemû mirovan bi hev re dixebitin'],
  ['wrong-language', 'ar', 'پێکەوە بۆ مافی هەموو مرۆڤەکان کار دەکەین'],
  ['wrong-language', 'ar', 'ما با هم برای حقوق همه انسان‌ها کار می‌کنیم'],
  ['wrong-language', 'en', 'Rêxistin di sala 2011an de li Qamişlo hat damezrandin'],
  ['language-code', 'arabic', 'نعمل معا'],
  ['wrong-script', 'en', 'تحالف المثال'],
  ['wrong-script', 'ar', 'A society for everyone'],
];

export const defects: readonly Defect[] = [
  ...made,
  ...rows.map(vision),
  ...files.map(([id, more]) => ({ id, value: { ...head, languages: ['en'], ...more } })),
];
