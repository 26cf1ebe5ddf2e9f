import { parseTag } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { withoutAddresses } from './letters.js';
import { languageName } from './place.js';
import type { DataFile, TextAt } from './walk.js';

function mixedDigits({ path, text }: TextAt): Found[] {
  const systems = [/[0-9]/, /[٠-٩]/, /[۰-۹]/].filter(system => system.test(withoutAddresses(text)));
  if (systems.length < 2) return [];
  const message = 'The text mixes two kinds of digits, for example 2 and ٢: choose one.';
  return [{ id: 'mixed-digits', severity: 'warning', path, message }];
}

const marks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

function latinPunctuation({ path, text }: TextAt): Found[] {
  const suggestion = text.replace(
    /([\p{Script=Arabic}\p{Script=Syriac}]\p{M}*["»”)\]]?)([,;?])(?=[\s"»”)\]]|$)/gu,
    (_, letter: string, mark: string) => letter + marks[mark],
  );
  if (suggestion === text) return [];
  const message = 'Latin punctuation follows Arabic or Syriac letters.';
  return [{ id: 'latin-punctuation', severity: 'warning', path, message, suggestion }];
}

/** Arabic letters that look like Sorani ones but have other code points, so that search misses them. */
const sorani: Readonly<Record<string, string>> = { ك: 'ک', ي: 'ی', ى: 'ی', ة: 'ە' };

const alphabets: Readonly<Record<string, RegExp>> = {
  ku: /^[abcçdeêfghiîjklmnopqrsştuûvwxyz]*$/,
  tr: /^[abcçdefgğhıijklmnoöprsştuüvyzâîû]*$/,
};
/** Loan words with foreign letters in Turkish. */
const borrowed = new Set(['web', 'watt', 'show', 'x']);

function foreignLetters({ path, text, lang }: TextAt): Found[] {
  const tag = parseTag(lang);
  const found = (letters: readonly string[], suggestion?: string): Found[] => {
    const message = `${languageName(lang)} does not write ${[...new Set(letters)].join(' ')}: the word is foreign, or was typed on another keyboard.`;
    return [{ id: 'foreign-letters', severity: 'warning', path, message, ...(suggestion && { suggestion }) }];
  };
  if (tag?.language === 'ckb' || (tag?.language === 'ku' && tag.script === 'Arab')) {
    const letters = text.match(/[كيىة]/g);
    return letters
      ? found(
          letters,
          text.replace(/[كيىة]/g, one => sorani[one]!),
        )
      : [];
  }
  const alphabet = tag && !tag.script && alphabets[tag.language];
  if (!alphabet) return [];
  const names = new Intl.Locale(tag.language);
  const words =
    withoutAddresses(text)
      .normalize('NFC')
      .match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
  // foreign names keep their letters; they begin with a capital
  const odd = words.filter(word => word === word.toLocaleLowerCase(names) && !borrowed.has(word));
  const letters = odd.flatMap(word => [...word].filter(letter => !alphabet.test(letter)));
  return letters.length > 0 ? found(letters) : [];
}

/** The scripts that the rules distinguish: ISO 15924 codes, name, and a pattern of their letters. */
const scripts: readonly (readonly [codes: string, name: string, letters: RegExp])[] = [
  ['Latn', 'Latin', /\p{Script=Latin}/gu],
  ['Arab Aran', 'Arabic', /\p{Script=Arabic}/gu],
  ['Syrc Syrn Syrj Syre', 'Syriac', /\p{Script=Syriac}/gu],
  ['Cyrl', 'Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Grek', 'Greek', /\p{Script=Greek}/gu],
  ['Hebr', 'Hebrew', /\p{Script=Hebrew}/gu],
  ['Armn', 'Armenian', /\p{Script=Armenian}/gu],
];

function likelyScript(lang: string): string {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-')).maximize().script ?? '';
  } catch {
    return '';
  }
}

function wrongScript({ path, text, lang }: TextAt): Found[] {
  const expected = likelyScript(lang);
  const own = scripts.find(([codes]) => codes.split(' ').includes(expected));
  const words = withoutAddresses(text);
  if (!own || words.match(own[2])) return [];
  const [other] = scripts
    .map(script => ({ script, count: words.match(script[2])?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  // any language may contain an abbreviation or a name in Latin letters
  const least = other?.script[0] === 'Latn' ? 12 : 3;
  if (!other || other.count < least || (least === 12 && words === words.toUpperCase())) return [];
  const message = `The text is in ${other.script[1]} letters, but ${languageName(lang)} uses ${own[1]} ones. Is it under the wrong language?`;
  return [{ id: 'wrong-script', severity: 'warning', path, message }];
}

/** A word with letters of two scripts that look alike; search misses it. */
function mixedWord({ path, text }: TextAt): Found[] {
  const word = (text.match(/[\p{L}\p{M}]+/gu) ?? []).find(
    one =>
      scripts.filter(([, , letters]) => one.match(letters)).length > 1 &&
      /\p{Script=Latin}/u.test(one) &&
      /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(one),
  );
  if (!word) return [];
  const message = `The word "${word}" mixes letters of two alphabets that look alike.`;
  return [{ id: 'mixed-scripts', severity: 'warning', path, message }];
}

/** Texts that break the writing conventions of their language. */
export const writingFaults = ({ texts }: DataFile): Found[] =>
  [mixedDigits, latinPunctuation, foreignLetters, wrongScript, mixedWord].flatMap(rule => texts.flatMap(rule));
