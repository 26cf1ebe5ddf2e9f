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

/**
 * Folds a text for search, so that different spellings of a word compare equal: with or without marks, in any case. Do
 * not display the result. The language plays no part, so that `İ`, `I`, `ı` and `i` are equal on a Turkish phone, too.
 *
 * Letters are decomposed (Unicode NFKD: `أ` is alef and hamza, `ş` is s and cedilla), then marks are removed. Case
 * folding goes through upper case, where `ı` and `ß` meet `i` and `ss`.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(silent, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(otherLetters, letter => sameLetter.get(letter)!)
    .replace(otherDigits, digit => String(digit.charCodeAt(0) & 0xf));

/**
 * Makes a predicate that tells whether a folded text contains every word of `typed`, in any order. An empty `typed`
 * matches everything.
 */
export function matcher(typed: string): (folded: string) => boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return folded => words.every(word => folded.includes(word));
}
