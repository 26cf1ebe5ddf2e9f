import { directionOf, formatTag, parseTag } from './tag.js';
import { negotiate, type LanguageOrder } from './negotiate.js';

/** A text as it goes to the page: with the language and the direction it is in. */
export interface Phrase {
  readonly text: string;
  /** BCP 47, canonical; `''` when the text is in no language that is known. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A phrase in a language whose tag may be written in any way. */
export function phrase(text: string, lang: string): Phrase {
  const tag = parseTag(lang);
  return { text, lang: tag ? formatTag(tag) : '', dir: directionOf(lang) };
}

/** The one of a text's languages that a reader of `lang` is shown, with its tag. */
export function pickEntry<T>(
  text: Readonly<Record<string, T>>,
  lang: string,
  order: LanguageOrder,
): readonly [tag: string, entry: T] | undefined {
  const tag = negotiate(lang, Object.keys(text), order);
  return tag === undefined ? undefined : [tag, text[tag]!];
}

/** A text in the language that a reader of `lang` is shown it in. */
export function pick(text: Readonly<Record<string, string>>, lang: string, order: LanguageOrder): Phrase {
  const [tag, words] = pickEntry(text, lang, order) ?? ['', ''];
  return phrase(words, tag);
}
