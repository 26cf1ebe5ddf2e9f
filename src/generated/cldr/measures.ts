// Generated: do not edit. `npm run generate:tables` makes it anew.
import type { NumberingSystem } from '../../i18n/digits.js';
import type { PluralCategory } from '../../i18n/format.js';
/** Percents by numbering system, of English and of the tags that differ; `0` stands for the number (CLDR percentFormats). */
export const percents: Readonly<Record<NumberingSystem, Readonly<Record<string, string>>>> = {
  latn: { en: '0%', ar: '0\u200e%\u200e', ku: '%0', tr: '%0' },
  arab: { en: '0٪\u061c', ckb: '0\u00a0٪' },
  arabext: { en: '0٪', ku: '٪0', tr: '٪0' },
};
/** Plural categories of ranges, by those of start and end, where they are not the end's (CLDR pluralRanges). */
export const pluralRanges: Readonly<Record<string, Readonly<Record<string, PluralCategory>>>> = {
  ar: { 'one-two': 'other', 'other-one': 'other', 'other-two': 'other', 'zero-one': 'zero', 'zero-two': 'zero' },
  en: { 'other-one': 'other' },
};
