import { directionOf } from '../../src/i18n/tag.js';
import { standingsOf, type Language, type Standing } from '../fixtures/coalition.js';

/** What a data file says about the strings that a widget shows. */
export interface Lookup {
  readonly standings: Map<string, Standing[]>;
  /** Strings outside of localized texts: an abbreviation, an address. */
  readonly neutral: Set<string>;
}

/** Reads a data file for `misplaced`. */
export function lookupIn(file: unknown): Lookup {
  const standings = standingsOf(file);
  const neutral = new Set<string>();
  JSON.stringify(file, (_, value: unknown) => {
    if (typeof value === 'string' && !standings.has(value))
      // addresses are shown without their scheme
      neutral.add(value).add(value.replace(/^https?:\/\/|\/$/g, ''));
    return value;
  });
  return { standings, neutral };
}

/** An element, and a text that a reader is given at it. */
type Words = readonly [at: Element, words: string];

const spoken = ['alt', 'aria-label', 'placeholder', 'title', 'label'];

/** Every text of a widget: its text nodes, and the attributes that are read out. */
export function* wordsOf(root: ShadowRoot): Generator<Words> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const words = nodeValue?.trim();
    if (parentElement && words && !parentElement.closest('style, script')) yield [parentElement, words];
  }
  for (const element of root.querySelectorAll('*'))
    for (const name of spoken) {
      const words = element.getAttribute(name)?.trim();
      if (words) yield [element, words];
    }
}

/** What is wrong with the language of a text, or nothing. */
function complaint(words: string, lang: string | null | undefined, reader: string, lookup: Lookup): string | undefined {
  if (lang === null || lang === undefined) return 'has no lang';
  const standings = lookup.standings.get(words);
  if (standings)
    return standings.some(one => one.lang === lang && (lang === reader || !one.among.includes(reader as Language)))
      ? undefined
      : `is in ${standings.map(one => one.lang).join(', ')} in the data`;
  if (lang === '' && (lookup.neutral.has(words) || !/\p{Letter}/u.test(words))) return undefined;
  return lang === reader ? undefined : 'is no text of the data, so the language of the widget is expected';
}

/**
 * The texts of a widget whose nearest `lang` and `dir` are not those of the language that they are in. A text of the
 * data is in the language that it stands under there, which is the reader's unless the data has none; anything else is
 * a word or a number of the widget's own, in the reader's language.
 * @param reader the language of the page around the widget; one that the widgets have words in
 * @param everyLanguage whether the widget shows texts in other languages beside the reader's
 */
export function misplaced(root: ShadowRoot, reader: string, lookup: Lookup, everyLanguage = false): string[] {
  return [...wordsOf(root)].flatMap(([at, words]) => {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    const dir = at.closest('[dir]')?.getAttribute('dir');
    const of = everyLanguage && lookup.standings.has(words) ? (lang ?? '') : reader;
    const wrong = complaint(words, lang, of, lookup);
    const expected = lang ? directionOf(lang) : 'ltr';
    return [
      ...(wrong ? [`"${words}" (lang ${lang}) ${wrong}`] : []),
      ...(dir === expected ? [] : [`"${words}" (lang ${lang}) has dir ${dir}`]),
    ];
  });
}
