// Generated: do not edit. `npm run generate:tables` makes it anew.
import type { PluralCategory } from '../../i18n/plural.js';
/** The plural categories of numbers, of English and of the languages that differ. */
export const pluralRules: Readonly<Record<string, (n: number) => PluralCategory>> = {
  ar: n =>
    n === 0
      ? 'zero'
      : n === 1
        ? 'one'
        : n === 2
          ? 'two'
          : Number.isInteger(n) && n % 100 >= 3 && n % 100 <= 10
            ? 'few'
            : Number.isInteger(n) && n % 100 >= 11 && n % 100 <= 99
              ? 'many'
              : 'other',
  en: n => (n === 1 ? 'one' : 'other'),
};
/** Plural categories of ranges, by those of start and end, where they are not the end's (CLDR pluralRanges). */
export const pluralRanges: Readonly<Record<string, Readonly<Record<string, PluralCategory>>>> = {
  ar: { 'one-two': 'other', 'other-one': 'other', 'other-two': 'other', 'zero-one': 'zero', 'zero-two': 'zero' },
  en: { 'other-one': 'other' },
};
