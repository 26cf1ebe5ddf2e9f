import { directionOf, formatTag, parseTag } from './tag.js';
import { negotiate, type LanguageOrder } from './negotiate.js';

/** A text with its language and direction, ready to render. */
export interface LocalizedString {
  readonly text: string;
  /** A canonical BCP 47 tag; `''` if the language is unknown. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Makes a localized string from a text and a language tag in any spelling. */
export function localizedString(text: string, lang: string): LocalizedString {
  const tag = parseTag(lang);
  return { text, lang: tag ? formatTag(tag) : '', dir: directionOf(lang) };
}

/** Picks the entry of a localized text for a reader of `lang`, with its tag. */
export function resolveEntry<T>(
  text: Readonly<Record<string, T>>,
  lang: string,
  order: LanguageOrder,
): readonly [tag: string, entry: T] | undefined {
  const tag = negotiate(lang, Object.keys(text), order);
  return tag === undefined ? undefined : [tag, text[tag]!];
}

/** Resolves a localized text for a reader of `lang`. */
export function resolveText(
  text: Readonly<Record<string, string>>,
  lang: string,
  order: LanguageOrder,
): LocalizedString {
  const [tag, words] = resolveEntry(text, lang, order) ?? ['', ''];
  return localizedString(words, tag);
}
