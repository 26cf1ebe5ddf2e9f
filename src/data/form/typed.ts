/** Invisible characters that come along with copied text: direction marks (UAX 9), soft hyphens, zero-width spaces. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Trims the text, removes invisible characters, and replaces Arabic-Indic, Persian and fullwidth digits. */
export const plain = (text: string): string =>
  text
    .replace(invisible, '')
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, digit => String(digit.charCodeAt(0) & 15));

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

/** What surrounds a copied address: spaces, quotation marks, brackets; at the end, everything but letters and digits. */
const surroundings = /^[\s<("'«“‘[,;،]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** Removes what is around an address and cannot belong to it: marks, brackets, `mailto:`, and a name before `<`. */
const bareEmail = (text: string): string =>
  text
    .replace(invisible, '')
    .replace('\uff20', '@')
    .replace(/^[^<>@]*<([^<>]*)>[^<>@]*$/, '$1')
    .replace(surroundings, '')
    .replace(/^mailto:\s*([^?]*).*$/is, '$1')
    .replace(surroundings, '');

/**
 * Atoms with dots between them, `@`, and a domain of two labels or more, of which the last is no number (RFC 5321, with
 * the letters of all scripts as in RFC 6531 and IDNA, without quoted names). Labels may contain joiners and hyphens.
 */
const address =
  /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{M}\p{N}\u200c\u200d-]+\.)+(?!\d+$)[\p{L}\p{M}\p{N}\u200c\u200d-]{2,}$/u;

/**
 * Checks the form of an email address in any script, and its length (254 characters); only a message to it can show
 * whether it exists.
 * @returns the address without what surrounds it, or `undefined`
 */
export function parseEmail(text: string): string | undefined {
  const email = bareEmail(text);
  return email.length <= 254 && address.test(email) ? email : undefined;
}

/** The address that was probably meant by a text that is not one: `user@example,org`. It needs the writer's approval. */
export function correctedEmail(text: string): string | undefined {
  if (parseEmail(text) !== undefined) return undefined;
  return parseEmail(
    bareEmail(text)
      .replace(/\s*[.,;،؛۔]+\s*/g, '.')
      .replace(/’/g, "'")
      .replace(/[.\s]*@[.@\s]*/, '@'),
  );
}

/** The big providers of email that people misspell. */
const providers = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'icloud.com',
  'outlook.com',
  'protonmail.com',
  'yahoo.com',
];
/** Providers whose names are one letter away from a bigger one. */
const neighbours = ['email.com', 'mail.com', 'ymail.com'];

/** Whether one slip of the keys makes one word of the other: a letter too many, too few, wrong, or two swapped. */
function isSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let end = 0;
  while (end < Math.min(typed.length, meant.length) - start && typed.at(-1 - end) === meant.at(-1 - end)) end++;
  const [one, other] = [typed, meant].map(word => word.slice(start, word.length - end)) as [string, string];
  const isSwapped = one.length === 2 && one === [...other].reverse().join('');
  return isSwapped || (one !== other && one.length < 2 && other.length < 2);
}

/** The address that was probably meant by one at a misspelt big provider: `user@gmial.com`. It may be right all the same. */
export function likelierEmail(text: string): string | undefined {
  const [name, host = ''] = parseEmail(text)?.split('@') ?? [];
  const typed = host.toLowerCase();
  if (providers.includes(typed) || neighbours.includes(typed)) return undefined;
  const meant = providers.find(provider => isSlip(typed, provider));
  return meant && `${name}@${meant}`;
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3)) % 2);
}

/**
 * Parses a day that exists in the calendar, such as `2026-02-28`, or its parts on lines of their own (`answer.ts`). Does
 * not use `Date.parse` or `toISOString`, because host pages may replace them.
 * @returns `YYYY-MM-DD`, or `undefined`
 */
export function parseDay(text: string): string | undefined {
  const parts = plain(text).split('\n');
  const day = parts.map(part => part.trim().padStart(2, '0')).join('-');
  const [, year = 0, month = 0, date = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []).map(Number);
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month) ? day : undefined;
}
