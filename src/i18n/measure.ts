import { percents, pluralRanges } from '../generated/cldr/measures.js';
import { numberingSystemOf, type DigitChoice } from './digits.js';
import { formatNumber, pluralCategory, type PluralCategory } from './format.js';
import { lookup } from './negotiate.js';

/** `number` (formatted; a range too: the sign is written once) as a percentage: `45%`, `%45`, `٤٥٪` (CLDR percentFormats). */
export function asPercent(lang: string, number: string, choice?: DigitChoice): string {
  const patterns = percents[numberingSystemOf(lang, choice)];
  return patterns[lookup(lang, Object.keys(patterns)) ?? 'en']!.replace('0', number);
}

/** `value` hundredths as a percentage: 45 is `45%`; at most three decimals. */
export const formatPercent = (lang: string, value: number, choice?: DigitChoice): string =>
  asPercent(lang, formatNumber(lang, value, choice), choice);

/** All from one number to another: `20–30` (CLDR "range", the same in each of our languages). `from` alone when `to` is not more. */
export function formatRange(lang: string, from: number, to: number, choice?: DigitChoice): string {
  const [start, end] = [from, to].map(value => formatNumber(lang, value, choice)) as [string, string];
  return to > from ? `${start}–${end}` : start;
}

/** The plural category of a range in `lang` (CLDR pluralRanges); that of `from` when `to` is not more. */
export function pluralRange(lang: string, from: number, to: number): PluralCategory {
  const [start, end] = [from, to].map(value => pluralCategory(lang, value)) as [PluralCategory, PluralCategory];
  return to > from ? (pluralRanges[lookup(lang, Object.keys(pluralRanges)) ?? '']?.[`${start}-${end}`] ?? end) : start;
}
