/** Letters that one and the same word is typed with, by keyboard and habit: the first of a row stands for the others. */
const rows = ['اٱ', 'يىیێې', 'هةەھہ', 'كک', 'وۆ', 'رڕ', 'لڵ'];
const sameLetter = new Map(rows.flatMap(([first, ...others]) => others.map(other => [other, first!] as const)));
const otherLetters = new RegExp(`[${[...sameLetter.keys()].join('')}]`, 'g');

/** Arabic-Indic and Persian digits; both blocks begin at a multiple of 16. */
const otherDigits = /[٠-٩۰-۹]/g;

/**
 * What says nothing of which word it is: marks (tashkil, Quranic marks, Syriac points, Latin accents), controls of
 * direction and width, tatweel, the small waw and yeh, and apostrophes, which are written in many ways or not at all.
 */
const silent = /[\p{M}\p{Cf}\u0640\u06E5\u06E6'‘’ʼʻʾʿ`]/gu;

/**
 * A text in the form in which it is searched: however a word is typed, with or without marks, in small letters or
 * capitals, it comes out the same. For comparing only, never for showing. The language of the text plays no part, so
 * that `İ`, `I`, `ı` and `i` are equal everywhere, on a Turkish phone as on any other.
 *
 * Letters are taken apart (Unicode NFKD: `أ` is alef and hamza, `ş` is s and cedilla), and the marks go. Case goes by way
 * of the capitals, which `ı` and `ß` share with other letters.
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
 * Whether a folded text has every word of what somebody typed, wherever in it.
 * @returns tells for one folded text after the other; everything matches when nothing has been typed
 */
export function matcher(typed: string): (folded: string) => boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return folded => words.every(word => folded.includes(word));
}
