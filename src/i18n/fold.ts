import { placePattern, wordPattern, wordStart } from './search-pattern.js';

/**
 * Letters that people type for one another, depending on keyboard and habit. Each row folds to its first letter: forms of
 * Arabic letters in other languages (Lucene's ArabicNormalizer, PersianNormalizer and SoraniNormalizer), the vowels and
 * dotted letters of Sorani that Arabic keyboards lack, and the final forms of Syriac.
 */
const rows = ['اٱ', 'يىیێېے', 'هةەھہۃ', 'كکڪ', 'وۆ', 'رڕ', 'لڵ', 'ܣܤ', 'ܦܧ'];
/** Latin letters without a decomposition (CLDR's transform Latin-ASCII); the schwa as Azerbaijani is typed. */
const latin = { ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŋ: 'n', ə: 'e' };
const sameLetter = new Map([
  ...rows.flatMap(([first, ...others]) => others.map(other => [other, first!] as const)),
  ...Object.entries(latin),
]);
const otherLetters = new RegExp(`[${[...sameLetter.keys()].join('')}]`, 'g');

/** Arabic-Indic and Persian digits. Both Unicode blocks begin at a multiple of 16. */
const otherDigits = /[٠-٩۰-۹]/g;

/** Apostrophes, and signs for hamza and ayn in romanised Arabic, whose spelling varies. Some would decompose to a space. */
const apostrophes = /['`´‘’‛′ʹʻʼʽʾʿˈˊˋˀˁʔʕᶜꞌ]/g;

/**
 * Characters that do not distinguish words: combining marks (tashkil, Quranic marks, Syriac points, Latin accents),
 * direction and joining controls, tatweel, small waw and small yeh.
 */
const silent = /[\p{M}\p{Cf}\u0640\u06E5\u06E6]/gu;

/** Makes a function that folds characters, one by one; those that match `kept` keep their marks. */
function folder(kept: RegExp): (text: string) => string {
  const known = new Map<string, string>();
  const foldOne = (char: string): string => {
    const plain = (kept.test(char) ? char : char.normalize('NFKD')).replace(silent, '');
    const folded = plain
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(apostrophes, '')
      .replace(otherLetters, letter => sameLetter.get(letter)!)
      .replace(otherDigits, digit => String(digit.charCodeAt(0) & 0xf));
    known.set(char, folded);
    return folded;
  };
  return text => {
    let folded = '';
    for (const char of text.replace(apostrophes, '').normalize('NFKC')) folded += known.get(char) ?? foldOne(char);
    return folded;
  };
}

/**
 * Folds the letters of a text, so that different spellings of a word compare equal: with or without marks, in any case.
 * Do not display the result. The language plays no part, so that `İ`, `I`, `ı` and `i` are equal on a Turkish phone, too.
 *
 * Letters are decomposed (Unicode NFKD: `أ` is alef and hamza, `ş` is s and cedilla), except a hamza on waw or yeh; then
 * marks are removed. Case folding goes through upper case, where `ı` and `ß` meet `i` and `ss`.
 */
export const foldLetters = folder(/[ؤئ]/);

const foldSearched = folder(/[ؤئşçğŞÇĞ]/);
/** The marks of thousands, which languages choose differently (CLDR's `group`). */
const thousands = /(\p{Nd})[.,٬'’\u00A0\u202F](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/**
 * Folds a text for search: its letters, and its punctuation. Points inside abbreviations (U.N.) and the marks of
 * thousands (1,000) disappear; all other punctuation separates words, as a space does (UAX 29). Lines stay apart.
 * `ş`, `ç` and `ğ` keep their marks, because people also write them `sh`, `ch` and `gh`; the matcher knows both.
 */
export const fold = (text: string): string =>
  foldSearched(text.replace(thousands, '$1'))
    .replace(/\.(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ');

interface Place {
  readonly pattern: RegExp;
  /** Whether a typed text is a name of the place, and nothing else. */
  readonly isNamed: RegExp;
}

/** Names of one place, separated by `|`. */
function placeOf(names: string): Place {
  const pattern = placePattern(names.split('|').map(name => fold(name).trim()));
  return { pattern: new RegExp(pattern), isNamed: new RegExp(`^(?:${pattern})$`) };
}
/** Syria in our languages (CLDR territories, `SY`) and in its other spellings. */
const syria = placeOf('سوريا|سورية|السورية|سوریە|ܣܘܪܝܐ|Syria|Suriya|Syrie|Syrien|Suriye|Sûriye|Sûrîye|Sûrî');
const places = [syria];

/**
 * Adds a place that has several names. A search for one of them finds the others.
 * @param names separated by `|`
 */
export function addPlace(names: string): void {
  const place = placeOf(names);
  // engines compile a pattern at its first use, once for Latin letters and once for others; all of them would delay a key
  for (const letter of ['a', 'ا']) place.isNamed.test(letter);
  places.push(place);
}

/** "And" in our languages, which names also write `&` or not at all. */
const conjunction = /^(?:and|ve|u|و|ܘ)$/;

/** Something that a text must contain. */
interface Term {
  readonly found: (folded: string) => boolean;
  /** Whether it stands at the beginning of a word. */
  readonly begins: (folded: string) => boolean;
  readonly letters: string;
}

const wordTerm = (word: string): Term => {
  const { letters, whole } = wordPattern(word);
  const [anywhere, asWord, first] = [letters, whole, wordStart + letters].map(one => new RegExp(one));
  return {
    found: text => anywhere!.test(text) || asWord!.test(text),
    begins: text => first!.test(text) || asWord!.test(text),
    letters,
  };
};

/** A place, or else the words that were typed. */
const placeTerm = ({ pattern }: Place, words: readonly Term[]): Term => ({
  found: text => pattern.test(text) || words.every(word => word.found(text)),
  begins: text => pattern.test(text) || words.every(word => word.begins(text)),
  letters: words.map(word => word.letters).join(' ?'),
});

/** The terms of a typed text: names of places, as long as possible, and words. */
function termsOf(typed: string): Term[] {
  const all = typed
    .normalize('NFC')
    .replace(/(^|\s)([aeu](?:l|([dnrst]h?|z)(?=[\s-]+\3)))[\s-]+(?=\p{L})/giu, '$1$2-') // the article belongs to its word
    .split(/\s+/)
    .map(word => fold(word.replace(/(\p{L})أ(?=\p{L}*[ةه])/gu, '$1ءا').replace(/يآ/g, 'يئا')).trim()) // هيأة, هيآت are written هيئة, هيئات, too
    .filter(Boolean);
  const said = all.filter(word => !conjunction.test(word));
  const words = said[0] ? said : all;
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(4, words.length - at);
    let place: Place | undefined;
    for (; length; length--) {
      const name = words.slice(at, at + length).join(' ');
      if ((place = places.find(({ isNamed }) => isNamed.test(`\n${name}`)))) break;
    }
    const group = words.slice(at, (at += length || 1)).map(wordTerm);
    terms.push(place ? placeTerm(place, group) : group[0]!);
  }
  return terms;
}

/** The patterns look for a line break before the text. An index may hold texts that begin with one; that saves time. */
const withBreak = (folded: string): string => (folded[0] === '\n' ? folded : `\n${folded}`);

/** How well a folded text matches: 0 not at all; then in a field after the name, in a name, where a word begins, … */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * Makes a function that ranks a folded text: 5 if one of its lines is what was typed, 4 if a line begins with it, 3 if
 * words begin with the typed words, 2 if they contain them, 1 if other fields do, 0 if any typed word is missing. The
 * other fields follow a tab. An empty `typed` matches everything.
 */
export function ranker(typed: string): (folded: string) => Rank {
  const terms = termsOf(typed);
  const phrase = `\\n(?:ال)?${terms.map(({ letters }) => letters).join(' ?')}`;
  const [begins, equals] = [phrase, `${phrase} ?(?:\\n|$)`].map(one => new RegExp(one));
  return folded => {
    const text = withBreak(folded);
    if (!terms.every(term => term.found(text))) return 0;
    const name = text.split('\t', 1)[0]!;
    if (begins!.test(name)) return equals!.test(name) ? 5 : 4;
    if (terms.every(term => term.begins(name))) return 3;
    return terms.every(term => term.found(name)) ? 2 : 1;
  };
}

/** Makes a predicate that tells whether a folded text contains every word of `typed`, in any order. */
export function matcher(typed: string): (folded: string) => boolean {
  const terms = termsOf(typed);
  return folded => terms.every(term => term.found(withBreak(folded)));
}
