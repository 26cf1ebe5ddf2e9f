/** Letters that people type for one another, depending on keyboard and habit. Each row folds to its first letter. */
const rows = ['اٱ', 'يىیێې', 'هةەھہ', 'كک', 'وۆ', 'رڕ', 'لڵ'];
const sameLetter = new Map(rows.flatMap(([first, ...others]) => others.map(other => [other, first!] as const)));
const otherLetters = new RegExp(`[${[...sameLetter.keys()].join('')}]`, 'g');

/** Arabic-Indic and Persian digits. Both Unicode blocks begin at a multiple of 16. */
const otherDigits = /[٠-٩۰-۹]/g;

/**
 * Characters that do not distinguish words: combining marks (tashkil, Quranic marks, Syriac points, Latin accents),
 * direction and joining controls, tatweel, small waw and small yeh, and apostrophes, whose spelling varies.
 */
const silent = /[\p{M}\p{Cf}\u0640\u06E5\u06E6'‘’ʼʻʾʿ`]/gu;

/** Decomposes letters (Unicode NFKD: `أ` is alef and hamza, `ş` is s and cedilla), except a hamza on waw or yeh. */
const decompose = (text: string): string => text.normalize('NFKC').replace(/[^ؤئ]+/g, part => part.normalize('NFKD'));

/**
 * Folds the letters of a text, so that different spellings of a word compare equal: with or without marks, in any case.
 * Do not display the result. The language plays no part, so that `İ`, `I`, `ı` and `i` are equal on a Turkish phone, too.
 *
 * Letters are decomposed, then marks are removed. Case folding goes through upper case, where `ı` and `ß` meet `i` and
 * `ss`.
 */
export const foldLetters = (text: string): string =>
  decompose(text)
    .replace(silent, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(otherLetters, letter => sameLetter.get(letter)!)
    .replace(otherDigits, digit => String(digit.charCodeAt(0) & 0xf));

/**
 * Folds a text for search: its letters, and its punctuation. Points inside abbreviations disappear (U.N.); all other
 * punctuation separates words, as a space does (UAX 29). Lines stay apart.
 */
export const fold = (text: string): string =>
  foldLetters(text)
    .replace(/\.(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ');

/**
 * What a typed letter stands for, besides itself:
 * - the seat of a hamza, which regions choose differently (شئون in Egypt, شؤون in the Levant), and which many omit;
 * - a letter that Arabic keyboards lack (Sorani and Persian: پ چ ژ ڤ گ). Whoever types that letter means it.
 */
const standsFor: Readonly<Record<string, string>> = {
  ...{ ؤ: 'ئءو', ئ: 'ؤءيا', ء: 'ؤئا', و: 'ؤ', ي: 'ئ' },
  ...{ ب: 'پ', ج: 'چ', ز: 'ژ', ف: 'ڤ', ك: 'گ' },
};
const lettersOf = (word: string): string[] =>
  [...word].map(one => (standsFor[one] ? `[${one}${standsFor[one]}]` : one));

const start = '(?:^|[ \\n])';
const end = '(?=[ \\n]|$)';

/** The article, also after a conjunction or a preposition (the prefixes of Lucene's ArabicStemmer), and not in `الله`. */
const article = /^(?:[وبكف]?ال|لل)(?!له$)(..+)/;
const prefix = '(?:[وبكف]?ال|لل?|[وب])?';

/**
 * The pattern that finds a typed word: anywhere, with a space or none where it has punctuation (`al-amal`); as whole
 * words that it joins (`alamal` finds "Al Amal"); as a whole word without its article (`الصحة` finds صحة).
 */
function patternOf(typed: string): RegExp {
  const word = typed.replace(/ /g, '');
  const stem = article.exec(word)?.[1];
  const found = [
    lettersOf(typed).join('').replace(/ /g, ' ?'),
    start + lettersOf(word).join(' ?') + end,
    ...(stem ? [start + prefix + lettersOf(stem).join('') + end] : []),
  ];
  return new RegExp(found.join('|'), 'u');
}

/**
 * Makes a predicate that tells whether a folded text contains every word of `typed`, in any order. An empty `typed`
 * matches everything.
 */
export function matcher(typed: string): (folded: string) => boolean {
  const words = typed
    .split(/\s+/)
    .map(word => fold(word.replace(/(\p{L})أ/gu, '$1ء')).trim()) // inside a word, the alef is a seat like the others
    .filter(Boolean)
    .map(patternOf);
  return folded => words.every(word => word.test(folded));
}
