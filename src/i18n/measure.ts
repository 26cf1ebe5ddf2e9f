import { numberingSystemOf, type DigitChoice } from './digits.js';
import { formatNumber } from './format.js';
import { formatOf } from './locale-format.js';

/** `number` (formatted; a range too: the sign is written once) as a percentage: `45%`, `%45`, `٤٥٪` (CLDR percentFormats). */
export function asPercent(lang: string, number: string, choice?: DigitChoice): string {
  const system = numberingSystemOf(lang, choice);
  return (formatOf(lang).percents?.[system] ?? formatOf('en').percents![system]!).replace('0', number);
}

/** `value` hundredths as a percentage: 45 is `45%`; at most three decimals. */
export const formatPercent = (lang: string, value: number, choice?: DigitChoice): string =>
  asPercent(lang, formatNumber(lang, value, choice), choice);

/** All from one number to another: `20–30` (CLDR "range", the same in each of our languages). `from` alone when `to` is not more. */
export function formatRange(lang: string, from: number, to: number, choice?: DigitChoice): string {
  const [start, end] = [from, to].map(value => formatNumber(lang, value, choice)) as [string, string];
  return to > from ? `${start}–${end}` : start;
}
