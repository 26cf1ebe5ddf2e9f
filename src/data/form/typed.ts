/** Direction marks that come along with a number copied from right-to-left text (UAX 9). */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Trims the text, removes direction marks, and replaces Arabic-Indic and Persian digits with European ones. */
const plain = (text: string): string =>
  text
    .replace(directionMarks, '')
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 15));

/**
 * Parses a number as people type it: in European, Arabic-Indic or Persian digits, with a point or a comma before the
 * decimals. Group separators are accepted only where they are unambiguous. `1,500` is rejected, because some readers
 * mean 1500 and others 1.5; asking again is better than storing the wrong number.
 * @returns `undefined` if the text is not a number or is ambiguous
 */
export function parseNumber(text: string): number | undefined {
  const ascii = plain(text)
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/(\d)[\s\u066c'’](?=\d{3}(?!\d))/g, '$1')
    .replace('\u066b', '.');
  const [, sign = '', whole, mark, decimals = ''] = /^([+-]?)(\d+)(?:([.,])(\d+))?$/.exec(ascii) ?? [];
  if (whole === undefined) return undefined;
  const ambiguous = mark && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !text.includes('\u066b');
  const value = Number(`${sign}${whole}.${decimals}`);
  return ambiguous || !Number.isFinite(value) ? undefined : value;
}

/**
 * Normalizes a telephone number to digits with an optional leading plus sign. Accepts 5 to 17 digits: 15 (E.164) plus
 * the prefix `00`.
 * @returns `undefined` if the text is not a telephone number
 */
export function parseTel(text: string): string | undefined {
  const tel = plain(text)
    .replace('\uff0b', '+')
    .replace(/[\s().\/\u2010-\u2015\u2212-]/g, '');
  return /^\+?\d{5,17}$/.test(tel) ? tel : undefined;
}

/**
 * Checks only that an email address has text on both sides of an @ and at most 254 characters; only a message to it can
 * show whether it exists.
 * @returns the trimmed address, or `undefined`
 */
export function parseEmail(text: string): string | undefined {
  const email = text.replace(directionMarks, '').trim();
  return email.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(email) ? email : undefined;
}

/**
 * Parses a day that exists in the calendar, such as `2026-02-28`. Does not use `Date.parse` or `toISOString`, because
 * host pages may replace them.
 * @returns `YYYY-MM-DD`, or `undefined`
 */
export function parseDay(text: string): string | undefined {
  const day = plain(text);
  const [, year = 0, month = 0, date = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3)) % 2);
  return month >= 1 && month <= 12 && date >= 1 && date <= last ? day : undefined;
}
