import { numberingSystemOf, withDigits, type DigitChoice } from './digits.js';
import { formatOf } from './locale-format.js';
import { directionOf } from './tag.js';

/*
 * The formats of a language come with its UI words: `lang` is the language of words that have been loaded, with or
 * without a region. Any other language is written as English.
 */

/** `value` in the digits and with the marks of `lang`; at most three decimals (CLDR pattern `#,##0.###`). */
export function formatNumber(lang: string, value: number, choice?: DigitChoice): string {
  const { symbols, minimumGrouping = 1 } = formatOf(lang);
  const system = numberingSystemOf(lang, choice);
  const [decimal, group] = system === 'latn' ? symbols : '٫٬'; // among Arabic digits the same in every language
  const [whole = '', fraction] = String(+value.toFixed(3)).split('.');
  const grouped = whole.length > 3 + minimumGrouping - 1 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group!) : whole;
  return withDigits(fraction ? grouped + decimal + fraction : grouped, system);
}

/**
 * `number` (formatted) marked as the least there is: a plus after it in left-to-right languages, before it in the others
 * (CLDR atLeast of ar, en, tr). CLDR's `≥` for the rest is left out: bidi mirrors it into its opposite.
 */
export const atLeast = (lang: string, number: string): string =>
  directionOf(lang) === 'rtl' ? `+${number}` : `${number}+`;

/**
 * A year, a month or a day as a reader of `lang` writes it: `2021`, `October 2021`, `April 2, 2014`.
 * @param date ISO 8601, already checked: `2021`, `2021-10` or `2021-10-05`
 */
export function formatDate(lang: string, date: string, choice?: DigitChoice): string {
  const [year, month, day] = date.split('-').map(Number);
  const { months, monthsAlone = months, date: ofDay, month: ofMonth } = formatOf(lang);
  const values: Readonly<Record<string, number | undefined>> = { y: year, M: month, L: month, d: day };
  const pattern = day ? ofDay : month ? ofMonth : 'y';
  // text in quotes, or a field: one letter for a number, two for two digits, four for a name
  const text = pattern.replace(/'([^']+)'|([yMLd])\2*/g, (field, quoted?: string, letter: string = '') => {
    const value = values[letter]!;
    const names = letter === 'L' ? monthsAlone : months;
    return quoted ?? (field.length > 2 ? names.split('|')[value - 1]! : String(value).padStart(field.length, '0'));
  });
  return withDigits(text, numberingSystemOf(lang, choice));
}
