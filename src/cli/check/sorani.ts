import { parseTag, scriptOf } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { corrected, report, type TextRule } from './text-rule.js';
import type { DataFile } from './walk.js';

const consonant = 'بپتجچحخدذرڕزژسشصضطظعغفڤقکكگلڵمنئ';
const vowel = 'اوۆیێيىە';

/**
 * The letter heh in the place of the vowel ە: before a zero-width non-joiner, or between consonants. Sorani writes its
 * vowels, so that the consonant heh always stands beside one. Foreign names with the article are left alone.
 */
const vowelHeh = (word: string): string =>
  /^ال|الله|ڵڵا|[ةثذ]/.test(word)
    ? word
    : word
        .replace(/[هھ]\u200c/g, 'ە')
        .replace(new RegExp(`(?<=[${consonant}])[هھ](?=[${consonant}]|$)`, 'g'), 'ە')
        // at the end of a word also after و and ی, which may be consonants there: نەتەوه
        .replace(new RegExp(`(?<=ە[وی])[هھ](?![${vowel}])`, 'g'), 'ە');

const heh: TextRule = at =>
  corrected(
    at,
    'sorani-letters',
    'The vowel ە is typed as the letter ه: search misses the word.',
    at.text.replace(/[\p{Script=Arabic}\u200c]+/gu, vowelHeh),
  );

/** Common words with ڕ ڵ ۆ ێ. Typed on an Arabic or Persian keyboard, they lose these letters. */
const words =
  'ڕێکخراو ڕێکخراوی ڕێکخراوە ڕێکخراوەکان ڕێکخراوەکانی ڕێکخستن ڕێگە ڕێگا ڕێز ڕۆژ ڕۆژی ڕۆژئاوا ڕۆژئاوای ڕۆژهەڵات ڕۆژهەڵاتی ڕۆڵ ڕۆڵی ڕەگەز ڕاستی بۆ لەگەڵ کۆمەڵ کۆمەڵە کۆمەڵگە کۆمەڵگا کۆمەڵگەی کۆمەڵگای کۆمەڵایەتی هاوڵاتی هاوڵاتیان هاووڵاتی هاووڵاتیان وڵات وڵاتی دەوڵەت دەوڵەتی ساڵ ساڵی ساڵانە منداڵ منداڵان ماڵ ماڵی ئێمە ئێوە ئێستا هێز هێزی پێشکەوتن پێشکەوتنی پێویست پێویستی پێکەوە پێوەندی پەیوەندی جێبەجێ جێگە شوێن شوێنی نێوان نێودەوڵەتی هەڵبژاردن بەڵام بەڵێ زۆر خۆی خۆمان خۆیان خۆبەخش مرۆڤ مرۆڤی دۆست ئابووری کۆبوونەوە گۆڕین گۆڕان گەل سەرۆک سەرۆکی کوردستان دێت دەبێت دەکرێت لێرە تێدا تەندروستی فێربوون فێرکردن خوێندن قوتابخانە پەروەردە چۆن کێ یەکێتی یەکێتیی ئاڵوگۆڕ یەکگرتوو هەموو هیچ';

/** The word as an Arabic or Persian keyboard types it. */
const typed = (word: string): string => word.replace(/[ڕڵۆێ]/g, one => ({ ڕ: 'ر', ڵ: 'ل', ۆ: 'و', ێ: 'ی' })[one]!);

const known = new Set(words.split(' '));
/** For each word without its letters, the word; words that are right either way are left out. */
const lost = new Map(
  [...known]
    .flatMap(word => [word, word.replace(/^ڕ/, 'ر')].map(one => [typed(word), one] as const))
    .filter(([without, word]) => without !== word && !known.has(without) && without.length > 1)
    .reverse(),
);
/** Words that mean something else without the letter. */
for (const word of ['گەل', 'رەگەز', 'کی', 'مال', 'سال', 'دیت', 'شوین', 'لیرە', 'هیز']) lost.delete(word);

/** Below this number of letters, Sorani texts may have none of ڕ ڵ ۆ ێ; no text of the example files of 40 has none. */
const ENOUGH = 45;

const missingLetters: TextRule = at => {
  const suggestion = at.text.replace(/[\p{Script=Arabic}\u200c]+/gu, word => {
    if (/[ڕڵۆێ]/.test(word)) return word;
    return lost.get(word) ?? word;
  });
  const letters = at.text.match(/\p{L}/gu)?.length ?? 0;
  if (suggestion === at.text && (letters < ENOUGH || /[ڕڵۆێ]/.test(at.text) || !/[ەپچژگڤ]/.test(at.text))) return [];
  return report(at, 'sorani-letters', 'Letters of Sorani are missing (ڕ ڵ ۆ ێ), as typed on an Arabic keyboard.', {
    suggestion,
  });
};

/** Sorani typed with the letters of an Arabic or Persian keyboard. */
export const soraniFaults = ({ texts }: DataFile): Found[] =>
  texts
    .filter(({ lang }) => {
      const tag = parseTag(lang);
      return tag && (tag.language === 'ckb' || tag.language === 'ku') && scriptOf(tag) === 'Arab';
    })
    .flatMap(at => [heh, missingLetters].flatMap(rule => rule(at)));
