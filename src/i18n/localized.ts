import { directionOf, formatTag, parseTag } from './tag.js';
import { negotiate, type LanguageOrder } from './negotiate.js';

/** A text as it goes to the page: with the language and the direction it is in. */
export interface LocalizedString {
  readonly text: string;
  /** BCP 47, canonical; `''` when the text is in no language that is known. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A text in a language whose tag may be written in any way. */
export function localizedString(text: string, lang: string): LocalizedString {
  const tag = parseTag(lang);
  return { text, lang: tag ? formatTag(tag) : '', dir: directionOf(lang) };
}

/** The one of a text's languages that a reader of `lang` is shown, with its tag. */
export function resolveEntry<T>(
  text: Readonly<Record<string, T>>,
  lang: string,
  order: LanguageOrder,
): readonly [tag: string, entry: T] | undefined {
  const tag = negotiate(lang, Object.keys(text), order);
  return tag === undefined ? undefined : [tag, text[tag]!];
}

/** A text in the language that a reader of `lang` is shown it in. */
export function resolveText(
  text: Readonly<Record<string, string>>,
  lang: string,
  order: LanguageOrder,
): LocalizedString {
  const [tag, words] = resolveEntry(text, lang, order) ?? ['', ''];
  return localizedString(words, tag);
}
