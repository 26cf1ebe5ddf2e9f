import { directionOf } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { corrected, report, type TextRule } from './text-rule.js';
import type { DataFile } from './walk.js';

const arabicMarks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const latinMarks = Object.fromEntries(Object.entries(arabicMarks).map(([latin, arabic]) => [arabic, latin]));

/** An Arabic or Syriac letter or an Arabic digit, its marks, and a closing bracket or quote. */
const rtl = '[\\p{Script=Arabic}\\p{Script=Syriac}٠-٩۰-۹](?<![،؛؟٪۔])\\p{M}*["»”)\\]]? ?';
const latinMark = new RegExp(
  `(${rtl})([,;?])(?=[\\s"»”)\\]]|$)|(${rtl})([,;?])(?=["«“(]?[\\p{Script=Arabic}\\p{Script=Syriac}])`,
  'gu',
);

/** A mark between a number or a foreign word and a word of the text. */
const afterNumber = /(?<=[\p{Script=Latin}0-9]["»”)\]%]?)[,;](?= [\p{Script=Arabic}\p{Script=Syriac}])/gu;

const latinPunctuation: TextRule = at => {
  const text = at.text.replace(
    latinMark,
    (_, a?: string, b?: string, c?: string, d?: string) => `${a ?? c}${arabicMarks[b ?? d!]}`,
  );
  return corrected(
    at,
    'latin-punctuation',
    'Latin punctuation follows Arabic or Syriac letters.',
    directionOf(at.lang) === 'rtl' ? text.replace(afterNumber, one => arabicMarks[one]!) : text,
  );
};

/** Arabic marks between Latin letters or European digits. */
const arabicMark = /(?<=[\p{Script=Latin}0-9]\p{M}*["»”’)\]]? ?)[،؛؟](?!\s*[\p{Script=Arabic}\p{Script=Syriac}])/gu;

const arabicPunctuation: TextRule = at =>
  /^[^\p{Script=Arabic}\p{Script=Syriac}]*$/u.test(at.text.replace(/[،؛؟]/g, ''))
    ? corrected(
        at,
        'arabic-punctuation',
        'Arabic punctuation follows Latin letters.',
        at.text.replace(arabicMark, one => latinMarks[one]!),
      )
    : [];

/** Punctuation of Greek, Chinese and Japanese keyboards. */
const distant: Readonly<Record<string, string>> = {
  ...{ '\u037e': ';', '，': ', ', '。': '.', '；': '; ', '：': ': ', '？': '?', '！': '!', '（': ' (', '）': ') ' },
};

const distantPunctuation: TextRule = at =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Greek}]/u.test(at.text.replaceAll('\u037e', ''))
    ? []
    : corrected(
        at,
        'foreign-punctuation',
        'The text contains a punctuation mark of another script.',
        at.text
          .replace(/[\u037e，。；：？！（）]/g, one => distant[one]!)
          .replace(/([,;:]) {2,}/g, '$1 ')
          .trim(),
      );

/** Two marks where one is meant; three dots, and dots of an abbreviation before a comma, are in order. */
const twice = /([,،;؛:])(?:\s?\1)+|(?<![.\s])\.\.(?!\.)|[,،;؛]\s?\.(?=\s|$)|(?<!\.)\.\s?[،؛](?=\s|$)/gu;

const repeated: TextRule = at => {
  const suggestion = at.text.replace(twice, found => (found.includes('.') ? '.' : found[0]!));
  if (suggestion === at.text) return [];
  return report(at, 'repeated-punctuation', 'Two punctuation marks stand where one is meant.', { suggestion });
};

/** An accent typed as an apostrophe. */
const apostrophes: TextRule = at =>
  corrected(
    at,
    'apostrophe',
    'An accent (` or ´) is typed in place of an apostrophe.',
    at.text.replace(/(?<=\p{Script=Latin})[`´](?=\p{Script=Latin})/gu, '’'),
  );

/** Tatweel after a prefix before a foreign word, a number or a quote (لـ «كلمة»), and in the abbreviation هـ. */
const tatweelInUse =
  /(?<!\p{L})(?:[وف]?(?:[بكل]|ال|لل|[بك]ال)|[وف])ـ+(?=\s*[^\s\p{Script=Arabic}])|(?<!\p{L})هـ(?!\p{L})/gu;

const tatweel: TextRule = at => {
  if (!at.text.includes('ـ')) return [];
  const kept: string[] = [];
  const suggestion = at.text
    .replace(tatweelInUse, one => `\ue000${kept.push(one) - 1}\ue001`)
    .replace(/(?<=\p{N}\s?)ـ+(?=\s?\p{N})/gu, '–')
    .replace(/(?<=\s)ـ+(?=\s)/gu, '–')
    .replace(/ـ+/gu, '')
    .replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)]!);
  return corrected(
    at,
    'tatweel',
    'The text contains tatweel (ـ), which only stretches letters: search misses the word.',
    suggestion,
  );
};

/** Punctuation of another script, and marks that stand in for others. */
export const punctuationFaults = ({ texts }: DataFile): Found[] =>
  [latinPunctuation, arabicPunctuation, distantPunctuation, repeated, apostrophes, tatweel].flatMap(rule =>
    texts.flatMap(rule),
  );
