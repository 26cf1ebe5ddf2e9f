/**
 * Data files of real text without defects: the Universal Declaration of Human Rights, article by article, and CLDR's
 * names of countries and languages, from the engine.
 */
import { articlesOf } from '../../support/declaration.js';

const codes = { ar: 'arb', ku: 'kmr', syr: 'aii', en: 'eng', tr: 'tur' } as const;
type Language = keyof typeof codes;

const head = (languages: readonly string[]) => ({ version: 1, revision: 1, languages });

export interface CleanFile {
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A file for each article and language: its paragraphs as paragraphs. */
const declarations = (): CleanFile[] =>
  (Object.keys(codes) as Language[]).flatMap(language =>
    articlesOf(codes[language]).map((paragraphs, article) => ({
      name: `declaration, article ${article}, ${language}`,
      value: { ...head([language]), about: { introduction: paragraphs.map(text => ({ [language]: text })) } },
    })),
  );

const regions =
  'AE AM AT BE BH BR CA CH CN CY DE DK EG ES FI FR GB GE GR IE IN IQ IR IT JO JP KW LB LY MA NL NO OM PK PL PS QA RU SA SD SE SY TN TR UA US YE'.split(
    ' ',
  );

/** Files of names: countries as members and places, languages as values. */
const names = (): CleanFile[] =>
  ['ar', 'ckb', 'ku', 'syr', 'en', 'tr'].flatMap(language =>
    ['region', 'language'].map(type => {
      const display = new Intl.DisplayNames(language, { type: type as 'region', fallback: 'none' });
      const list = (type === 'region' ? regions : ['ar', 'en', 'fr', 'de', 'ku', 'tr', 'fa', 'he', 'hy', 'ru', 'es'])
        .map(code => [code, display.of(code)] as const)
        .filter(([, name]) => name !== undefined && name !== '');
      return {
        name: `names, ${type}, ${language}`,
        value: {
          ...head([language]),
          members: list.map(([code, name]) => ({ id: code, name: { [language]: name } })),
          terms: Object.fromEntries(list.map(([code, name]) => [code, { [language]: name }])),
        },
      };
    }),
  );

/** Sentences as coalitions write them, among them short ones without the marks or the article that most sentences have. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'نرحب باقتراحاتكم وملاحظاتكم دائما',
    'شاركونا أفكاركم وتجاربكم وقصصكم',
    'يعملون ويتعلمون ويتطوعون',
    'حملات مناصرة ودراسات وتقارير',
    'تواصلوا معنا عبر info@example.org أو +963 11 123 4567.',
    'ساعات الدوام: 9:00–15:00',
  ],
  ckb: ['پێشوازی لە پێشنیارەکانتان دەکەین', 'پرسیارت هەیە؟ پەیوەندیمان پێوە بکە.', '«دەنگی ژنان» پڕۆژەیەکی نوێیە'],
  ku: ['Em ji bo civakeke dadmend dixebitin', 'Her kes dikare bibe endam', 'Bila zarok li dibistana xwe bin'],
  syr: ['ܦܠܚܝܢܢ ܥܡ ܚܒܪ̈ܝܢ', 'ܡܢ ܫܢܬ 2011'],
  en: ['We meet once a month (online).', '“Women’s Voice” is a new project', 'Office hours: 9 am–3 pm'],
  tr: ['Sivil toplum kurumlar ile birlikte', 'Merkezimiz Kamışlı’dadır', 'Bizi takip edin: @nes_forum'],
};
const written = (): CleanFile[] =>
  Object.entries(sentences).flatMap(([language, texts]) =>
    texts.map(text => ({ name: text, value: { ...head([language]), vision: { [language]: text } } })),
  );

export const cleanFiles = (): CleanFile[] => [...declarations(), ...names(), ...written()];
