import { foldLetters } from '../../i18n/fold.js';
import { pointerOf, type Found } from '../finding.js';
import { languageName, placeOf } from './place.js';
import type { DataFile, TextAt } from './walk.js';

/** Reduces a text to what duplicates share: no marks, case or punctuation. */
const essence = (text: string): string =>
  foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordCount = (text: string): number => text.split(' ').filter(Boolean).length;

/** The shortest text, in words, that two languages should not share. Shorter ones, such as names, may be the same. */
const WORDS_IN_TWO_LANGUAGES = 3;
/**
 * The shortest text, in words, that should not appear twice in a section. Shorter ones, such as labels and options,
 * may.
 */
const WORDS_IN_ONE_SECTION = 4;
/** Texts of which each should occur once, however short. */
const isUnique = ({ field }: TextAt): boolean =>
  (field[0] === 'goals' || field[0] === 'values') && (field.at(-1) === 'text' || field.at(-1) === 'title');

/** A text that is the same in two languages: it was probably pasted and never translated. */
function acrossLanguages(texts: readonly TextAt[]): Found[] {
  const seen = new Map<string, TextAt>();
  return texts.flatMap((text): Found[] => {
    const words = essence(text.text);
    if (wordCount(words) < WORDS_IN_TWO_LANGUAGES) return [];
    const key = `${pointerOf(text.field)} ${words}`;
    const first = seen.get(key);
    seen.set(key, first ?? text);
    // plural forms of one language are often the same
    if (!first || first.lang === text.lang) return [];
    const message = `The text is the same as in ${languageName(first.lang)}: it has probably not been translated.`;
    return [{ id: 'duplicate', severity: 'warning', path: text.path, message }];
  });
}

/** A text that appears twice in a section. One finding lists all languages in which the two are the same. */
function withinSection(texts: readonly TextAt[], root: unknown): Found[] {
  const seen = new Map<string, TextAt>();
  const pairs = new Map<string, [first: TextAt, second: TextAt, languages: string[]]>();
  for (const text of texts) {
    const words = essence(text.text);
    // the same picture may appear in two places
    if (wordCount(words) < (isUnique(text) ? 1 : WORDS_IN_ONE_SECTION) || text.field.at(-1) === 'alt') continue;
    const key = `${text.path[0]} ${text.lang} ${words}`;
    const first = seen.get(key);
    seen.set(key, first ?? text);
    if (!first || pointerOf(first.field) === pointerOf(text.field)) continue;
    const pair = `${pointerOf(first.field)} ${pointerOf(text.field)}`;
    const [, , languages] = pairs.get(pair) ?? pairs.set(pair, [first, text, []]).get(pair)!;
    languages.push(languageName(text.lang));
  }
  return [...pairs.values()].map(([first, second, languages]) => ({
    id: 'duplicate',
    severity: 'warning',
    path: second.field,
    message: `Repeats the text at "${placeOf(root, first.field)}", in ${languages.join(', ')}: remove one of them.`,
  }));
}

/** Duplicate texts. */
export const duplicates = ({ texts, root }: DataFile): Found[] => [
  ...acrossLanguages(texts),
  ...withinSection(texts, root),
];
