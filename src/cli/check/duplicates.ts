import { fold } from '../../i18n/fold.js';
import { pointerOf, type Found } from '../finding.js';
import { languageName, placeOf } from './place.js';
import type { DataFile, TextAt } from './walk.js';

/** What two texts are compared by: neither marks, nor capitals, nor punctuation. */
const essence = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordCount = (text: string): number => text.split(' ').filter(Boolean).length;

/** Names and single words may be the same in two languages, sentences are not. */
const WORDS_IN_TWO_LANGUAGES = 3;
/** Options and labels may be the same in two places. */
const WORDS_IN_ONE_SECTION = 4;

/** A text that somebody pasted under two languages and meant to translate. */
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
    const message = `The text is the same as the one in ${languageName(first.lang)}: it has not been translated.`;
    return [{ id: 'duplicate', severity: 'warning', path: text.path, message }];
  });
}

/** A text that stands twice in one section: one finding for all languages in which both are the same. */
function withinSection(texts: readonly TextAt[], root: unknown): Found[] {
  const seen = new Map<string, TextAt>();
  const pairs = new Map<string, [first: TextAt, second: TextAt, languages: string[]]>();
  for (const text of texts) {
    const words = essence(text.text);
    // one picture may stand in two places
    if (wordCount(words) < WORDS_IN_ONE_SECTION || text.field.at(-1) === 'alt') continue;
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
    message: `Stands already at "${placeOf(root, first.field)}", in ${languages.join(', ')}: take one away.`,
  }));
}

/** Texts that stand twice. */
export const duplicates = ({ texts, root }: DataFile): Found[] => [
  ...acrossLanguages(texts),
  ...withinSection(texts, root),
];
