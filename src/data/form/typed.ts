/** Marks of direction that come along when a number is copied out of right-to-left text (UAX 9). */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** `text` without the space around it and with European digits for Arabic-Indic and Persian ones. */
const plain = (text: string): string =>
  text
    .replace(directionMarks, '')
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 15));

/**
 * A number as people type it, in European, Arabic-Indic or Persian digits, with a point or a comma before decimals.
 * Marks between thousands are taken only where they cannot be mistaken: `1,500` is a thousand and a half to one reader
 * and one and a half to another, and a wrong number is worse than a question.
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

/** A telephone number in digits alone, with the plus before it if there is one; 5 to 17 digits (E.164 has 15, `00` goes before). */
export function parseTel(text: string): string | undefined {
  const tel = plain(text)
    .replace('\uff0b', '+')
    .replace(/[\s().\/\u2010-\u2015\u2212-]/g, '');
  return /^\+?\d{5,17}$/.test(tel) ? tel : undefined;
}

/** An e-mail address if it may be one: something, an @, something. Whether it exists only a letter to it can tell. */
export function parseEmail(text: string): string | undefined {
  const email = text.replace(directionMarks, '').trim();
  return email.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(email) ? email : undefined;
}

/** A day that the calendar has: `2026-02-28`. Reckoned here: pages replace `Date.parse` and `toISOString` by their own. */
export function parseDay(text: string): string | undefined {
  const day = plain(text);
  const [, year = 0, month = 0, date = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3)) % 2);
  return month >= 1 && month <= 12 && date >= 1 && date <= last ? day : undefined;
}
