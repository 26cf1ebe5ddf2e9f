import type { Found } from '../finding.js';
import { withoutAddresses } from './letters.js';
import { languageName } from './place.js';
import { report, type TextRule } from './text-rule.js';
import type { DataFile } from './walk.js';

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

const wrongScript: TextRule = at => {
  const expected = likelyScript(at.lang);
  const own = scripts.find(([codes]) => codes.split(' ').includes(expected));
  const words = withoutAddresses(at.text);
  if (!own || words.match(own[2])) return [];
  const [other] = scripts
    .map(script => ({ script, count: words.match(script[2])?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  // any language may contain an abbreviation or a name in Latin letters
  const least = other?.script[0] === 'Latn' ? 12 : 3;
  if (!other || other.count < least || (least === 12 && words === words.toUpperCase())) return [];
  const message = `The text is in ${other.script[1]} letters, but ${languageName(at.lang)} uses ${own[1]} ones. Is it under the wrong language?`;
  return report(at, 'wrong-script', message);
};

/** A word with letters of two scripts that look alike; search misses it. */
const mixedWord: TextRule = at => {
  const word = (at.text.match(/[\p{L}\p{M}]+/gu) ?? []).find(
    one =>
      scripts.filter(([, , letters]) => one.match(letters)).length > 1 &&
      /\p{Script=Latin}/u.test(one) &&
      /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(one),
  );
  return word ? report(at, 'mixed-scripts', `The word "${word}" mixes letters of two alphabets that look alike.`) : [];
};

/** Texts and words in the letters of another script. */
export const scriptFaults = ({ texts }: DataFile): Found[] =>
  [wrongScript, mixedWord].flatMap(rule => texts.flatMap(rule));
