// Generated: do not edit. `npm run generate:tables` makes it anew.
/** A language of the widgets, as CLDR describes it. */
export interface LocaleInfo {
  readonly code: string;
  readonly english: string;
  /** The language's name in itself. */
  readonly own: string;
  /** ISO 15924. */
  readonly script: string;
  readonly dir: 'ltr' | 'rtl';
  /** The letters and marks that the language is written with, lower case (CLDR exemplarCharacters), and ligatures of them. */
  readonly letters: string;
}

/** In the order of locales/index.json. */
export const locales: readonly LocaleInfo[] = [
  {
    code: 'ar',
    english: 'Arabic',
    own: 'العربية',
    script: 'Arab',
    dir: 'rtl',
    letters: 'ًٌٍَُِّْٰءأؤإئاآبةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
  },
  {
    code: 'ckb',
    english: 'Kurdish, Sorani',
    own: 'کوردیی ناوەندی',
    script: 'Arab',
    dir: 'rtl',
    letters: 'ئابپتجچحخدرزڕژسشعغفڤقکگلڵمنهەوۆیێ',
  },
  {
    code: 'ku',
    english: 'Kurdish',
    own: 'kurdî (kurmancî)',
    script: 'Latn',
    dir: 'ltr',
    letters: 'abcçdeêfghiîjklmnopqrsştuûvwxyz',
  },
  {
    code: 'syr',
    english: 'Syriac',
    own: 'ܣܘܪܝܝܐ',
    script: 'Syrc',
    dir: 'rtl',
    letters: 'ܑ݄݈݂݆ܱܴܷܸܹܻܼܾ݀݃݇݉݊݁݅ܰܲܳܵܶܺܽܿ܃܄܅܆܇܈܉܁܂܀܊܋܌܍ܐܒܓܔܖܕܗܘܙܚܛܜܝܞܟܠܡܢܣܤܥܦܧܨܩܪܫܬ',
  },
  { code: 'en', english: 'English', own: 'English', script: 'Latn', dir: 'ltr', letters: 'abcdefghijklmnopqrstuvwxyz' },
  {
    code: 'tr',
    english: 'Turkish',
    own: 'Türkçe',
    script: 'Latn',
    dir: 'ltr',
    letters: 'abcçdefgğhıiİjklmnoöprsştuüvyz',
  },
];

export const codes: readonly string[] = locales.map(({ code }) => code);
