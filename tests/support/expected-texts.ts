import type { Coalition } from '../../src/data/schema/coalition.js';
import type { CountedText } from '../../src/data/schema/text.js';
import { FILTER_FROM } from '../../src/elements/coalition-members.filter.js';
import { localizedString, resolveEntry, type LocalizedString } from '../../src/i18n/localized.js';
import { neutral } from '../../src/i18n/neutral.js';
import { pluralRange } from '../../src/i18n/plural.js';
import { isText, sectionsOf, standingsOf, type Section } from '../fixtures/coalition.js';
import { wordsOf } from './text-languages.js';

/** Resolves a localized text for a reader; `counted` holds the number beside a text that has plural forms. */
type Resolve = (text: CountedText, counted?: { readonly value?: number; readonly to?: number }) => LocalizedString;

const resolver =
  (file: Coalition, reader: string): Resolve =>
  (text, { value = 0, to = 0 } = {}) => {
    const [tag, forms] = resolveEntry(text, reader, file) ?? ['', ''];
    return localizedString(
      typeof forms === 'string' ? forms : (forms[pluralRange(tag, value, to)] ?? forms.other),
      tag,
    );
  };

/** The general rule: each localized text in a part of the file, once, in the reader's language or its fallback. */
function eachOnce(part: unknown, resolve: Resolve, around: object = {}): LocalizedString[] {
  if (typeof part !== 'object' || part === null) return [];
  if (isText(part)) return [resolve(part as CountedText, around)];
  return Object.values(part).flatMap(one => eachOnce(one, resolve, part));
}

/** The terms that members name: once for each member, and once as a choice where there is a filter. */
function termsShown({ members: given = [], terms = {} }: Coalition): CountedText[] {
  const members = Array.isArray(given) ? given : (given.list ?? []);
  const facets = [members.flatMap(({ sectors = [] }) => sectors), members.flatMap(({ places = [] }) => places)];
  const keys = facets.flatMap(named => [...named, ...(members.length < FILTER_FROM ? [] : new Set(named))]);
  return keys.map(key => terms[key]).filter(term => term !== undefined);
}

/** The sections to which the general rule does not apply. */
const exceptions: { readonly [K in Section]?: (file: Coalition, resolve: Resolve) => LocalizedString[] } = {
  // the name stands there in every language, whatever the reader's
  name: ({ name = {} }) => Object.entries(name).map(([tag, text]) => localizedString(text, tag)),
  terms: (file, resolve) => termsShown(file).map(term => resolve(term)),
  // names that are the same in every language
  abbreviation: ({ abbreviation = '' }) => [neutral(abbreviation)],
  contact: ({ contact }, resolve) => [
    ...(contact?.social ?? []).map(({ name }) => neutral(name)),
    ...eachOnce(contact, resolve),
  ],
};

/** The texts that a reader must find in a widget that shows these sections. */
export function expectedTexts(file: Coalition, sections: readonly Section[], reader: string): LocalizedString[] {
  const resolve = resolver(file, reader);
  return sections.flatMap(key => exceptions[key]?.(file, resolve) ?? eachOnce(file[key], resolve));
}

/** The sections of a file that hold texts. */
export const sectionsWithTexts = (file: Coalition): Section[] =>
  sectionsOf(file).filter(key => expectedTexts(file, [key], 'en').length > 0);

/** Every text that a visitor is given by a widget, with its nearest `lang` and `dir`. */
export const shownTexts = (root: ShadowRoot): LocalizedString[] =>
  [...wordsOf(root)]
    .filter(([at]) => !at.closest('[hidden], [aria-hidden=true]'))
    .map(([at, text]) => ({
      text,
      lang: at.closest<HTMLElement>('[lang]')?.lang ?? 'none',
      dir: at.closest<HTMLElement>('[dir]')?.dir as LocalizedString['dir'],
    }));

const inWords = ({ text, lang, dir }: LocalizedString): string => `"${text}" (lang "${lang}", dir "${dir}")`;

/** All that is left of one list when each entry of the other has been taken out of it once. */
function rest(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...all];
  for (const one of taken) if (left.includes(one)) left.splice(left.indexOf(one), 1);
  return left;
}

/** What is wrong with the texts of a widget: each that it does not show, and each of its sections that it should not show. */
export function wrongTexts(
  root: ShadowRoot,
  file: Coalition,
  sections: readonly Section[],
  reader: string,
): readonly string[] {
  const wanted = expectedTexts(file, sections, reader);
  const known = new Set(wanted.map(({ text }) => text));
  for (const key of sections) for (const text of standingsOf(file[key]).keys()) known.add(text);
  const expected = wanted.map(inWords);
  const found = shownTexts(root)
    .filter(({ text }) => known.has(text))
    .map(inWords);
  return [
    ...rest(expected, found).map(text => `not shown: ${text}`),
    ...rest(found, expected).map(
      text => `shown, but not expected (see "exceptions" in tests/support/expected-texts.ts): ${text}`,
    ),
  ];
}
