import { parseTag, scriptOf } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { withoutAddresses } from './letters.js';
import { languageName } from './place.js';
import { report, type TextRule } from './text-rule.js';
import type { DataFile } from './walk.js';

/** For each language, letters of other keyboards, and the letters of the language that they stand for. */
const substitutes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ckb: { ك: 'ک', ي: 'ی', ى: 'ی', ة: 'ە' },
  ar: { ک: 'ك', ی: 'ي', ە: 'ه', ھ: 'ه', ہ: 'ه', ۀ: 'ة', ې: 'ي', ے: 'ي' },
  ku: { ı: 'i', İ: 'Î', ü: 'û', Ü: 'Û', ö: 'o', Ö: 'O', ğ: 'x', Ğ: 'X' },
  tr: { ê: 'e', û: 'u', î: 'i', ţ: 'ş', ý: 'ı', þ: 'ş', ð: 'ğ' },
};

const alphabets: Readonly<Record<string, RegExp>> = {
  ku: /^[abcçdeêfghiîjklmnopqrsştuûvwxyz]*$/,
  tr: /^[abcçdefgğhıijklmnoöprsştuüvyzâîû]*$/,
};
/** Loan words with foreign letters in Turkish. */
const borrowed = new Set(['web', 'watt', 'show', 'x']);

const messageOf = (lang: string, letters: readonly string[]): string =>
  `${languageName(lang)} does not write ${[...new Set(letters)].join(' ')}: the word is foreign, or was typed on another keyboard.`;

/** Languages in Arabic letters. */
function arabicScript(at: Parameters<TextRule>[0], table: Readonly<Record<string, string>>): Found[] {
  const letters = new RegExp(`[${Object.keys(table).join('')}]`, 'g');
  const odd = at.text.match(letters);
  if (!odd) return [];
  // ی at the end of an Arabic word may stand for ي or for ى
  const safe = !odd.includes('ی') || !/ی(?![\p{L}\p{M}])/u.test(at.text);
  const suggestion = at.text.replace(letters, one => table[one]!);
  return report(at, 'foreign-letters', messageOf(at.lang, odd), { suggestion, safe });
}

/** Latin alphabets. Foreign names keep their letters; they begin with a capital. */
function latinScript(at: Parameters<TextRule>[0], language: string): Found[] {
  const alphabet = alphabets[language]!;
  const names = new Intl.Locale(language);
  const words =
    withoutAddresses(at.text)
      .normalize('NFC')
      .match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
  const odd = words.filter(
    word => word === word.toLocaleLowerCase(names) && !borrowed.has(word) && [...word].some(one => !alphabet.test(one)),
  );
  const letters = odd.flatMap(word => [...word].filter(letter => !alphabet.test(letter)));
  if (letters.length === 0) return [];
  const table = substitutes[language]!;
  const right = (word: string): string => [...word].map(one => table[one] ?? one).join('');
  const suggestion = odd.every(word => [...right(word)].every(one => alphabet.test(one)))
    ? at.text.normalize('NFC').replace(/[\p{Script=Latin}\p{M}]+/gu, word => (odd.includes(word) ? right(word) : word))
    : undefined;
  return report(at, 'foreign-letters', messageOf(at.lang, letters), { suggestion });
}

const foreignLetters: TextRule = at => {
  const tag = parseTag(at.lang);
  if (!tag) return [];
  const script = scriptOf(tag);
  if (script === 'Arab' && (tag.language === 'ckb' || tag.language === 'ku'))
    return arabicScript(at, substitutes['ckb']!);
  if (script === 'Arab' && tag.language === 'ar') return arabicScript(at, substitutes['ar']!);
  return script === 'Latn' && alphabets[tag.language] ? latinScript(at, tag.language) : [];
};

/** Letters that look like those of the language but have other code points, so that search misses them. */
export const foreignLetterFaults = ({ texts }: DataFile): Found[] => texts.flatMap(foreignLetters);
