import { parseTag, scriptOf } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { guessLanguage } from './language-guess.js';
import { withoutAddresses } from './letters.js';
import { languageName } from './place.js';
import { report, type TextRule } from './text-rule.js';
import type { DataFile, TextAt } from './walk.js';

/** How much less likely, in bits for each pair of letters, the language of a text must be than another one. */
const CLEARLY = 0.5;

const judged = new Set(['ar', 'ckb', 'en', 'fa', 'ku', 'tr']);

/** The language whose letters and words a text should have; Kurmanji in Arabic letters has no table. */
function expected({ lang }: TextAt): string | undefined {
  const tag = parseTag(lang);
  if (!tag || !judged.has(tag.language)) return undefined;
  return tag.language === 'ku' && scriptOf(tag) !== 'Latn' ? undefined : tag.language;
}

/** Words and letters that only Arabic has: the article, ة, and letters that Sorani writes in another way. */
const arabicWord = /(?<!\p{L})[وفبكل]{0,2}ال\p{L}{2,}|\p{L}ة(?!\p{L})|[ثذصضطظ]/u;
const soraniLetter = /[ەڕڵۆێپچژگڤ]/u;

/** The language of a text below the length of a guess, if its letters tell. */
function byLetters(text: string, lang: string): string | undefined {
  if (lang === 'ckb' && !soraniLetter.test(text) && /(?<!\p{L})[وفبكل]{0,2}ال\p{L}{2,}/u.test(text)) return 'ar';
  if (lang === 'ar' && (text.match(/[ەڕڵۆێ]/gu)?.length ?? 0) > 1 && !arabicWord.test(text)) return 'ckb';
  return undefined;
}

/** The language that a text is in, if it is clearly not its own. */
export function otherLanguage(at: TextAt): string | undefined {
  const own = expected(at);
  if (!own) return undefined;
  const text = withoutAddresses(at.text);
  const short = byLetters(text, own);
  if (short) return short;
  const guess = guessLanguage(text);
  if (!guess || guess.language === own || guess.language === 'syr') return undefined;
  return (guess.behind.get(own) ?? 0) >= CLEARLY ? guess.language : undefined;
}

const wrongLanguage: TextRule = at => {
  const other = otherLanguage(at);
  if (!other) return [];
  const message = `This is ${languageName(other)}, but it stands under ${languageName(at.lang)}: move it to "${other}", or translate it.`;
  return report(at, 'wrong-language', message);
};

/** Texts that names of organisations and places consist of, which may be foreign. */
const isName = ({ path, field }: TextAt): boolean => path[0] === 'members' && field.at(-1) === 'name';

/** Texts under the wrong language, by their letters. */
export const languageFaults = ({ texts }: DataFile): Found[] => texts.filter(at => !isName(at)).flatMap(wrongLanguage);
