import { pluralRanges, pluralRules } from '../generated/cldr/plurals.js';
import { lookup } from './negotiate.js';

/** A CLDR plural category. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/*
 * Unlike formats, plural rules of all languages are there at once: a text of the data may be in a fallback language whose
 * words are not loaded.
 */

/** The plural category of `n`, at least 0, in `lang` (CLDR cardinal rules). */
export const pluralCategory = (lang: string, n: number): PluralCategory =>
  pluralRules[lookup(lang, Object.keys(pluralRules)) ?? 'en']!(n);

/** The plural category of a range in `lang` (CLDR pluralRanges); that of `from` when `to` is not more. */
export function pluralRange(lang: string, from: number, to: number): PluralCategory {
  const [start, end] = [from, to].map(value => pluralCategory(lang, value)) as [PluralCategory, PluralCategory];
  return to > from ? (pluralRanges[lookup(lang, Object.keys(pluralRanges)) ?? '']?.[`${start}-${end}`] ?? end) : start;
}
