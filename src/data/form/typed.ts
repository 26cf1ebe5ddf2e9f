/** Direction marks that come along with a number copied from right-to-left text (UAX 9). */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Trims the text, removes direction marks, and replaces Arabic-Indic, Persian and fullwidth digits. */
const plain = (text: string): string =>
  text
    .replace(directionMarks, '')
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

/**
 * What looks like a second number or an extension: after a slash, in brackets, or a few digits after a long group.
 * Joined to the number, it would make another number.
 */
const secondNumbers = [
  /^[^+0](?:\D*\d){5,}\D*\//,
  /(?:\d\D*){6}(?:\/(?:\D*\d){1,4}$|\()/,
  /\d{6}[\s().\/-]+\d{1,4}\)?$/,
  /[().\/-]\s*\d\)?$/,
];

/**
 * Normalizes a telephone number to digits with an optional leading plus sign: 5 to 15 digits (E.164), after `+`, `00`
 * or neither. In `+90 (0) 532 …` the zero is dialled only within the country, so it goes.
 * @returns `undefined` if the text is not a telephone number, or contains more than one
 */
export function parseTel(text: string): string | undefined {
  const typed = plain(text)
    .replace(/^tel:/i, '')
    .replace('\uff0b', '+')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^((?:\+|00)[^(]*)\(0\)/, '$1');
  const tel = typed.replace(/[\s().\/-]/g, '');
  return /^(?:\+|00)?\d{5,15}$/.test(tel) && !secondNumbers.some(one => one.test(typed)) ? tel : undefined;
}

/** Invisible characters that no address contains: all format characters except the joiners, which domain names may use. */
const invisible = /[^\P{Cf}\u200c\u200d]/gu;

/** What surrounds a copied address. A full stop may follow it, but not precede it. */
const surroundings = /^[\s<("'«“‘[,;:،؛]+|[\s>)"'»”’\].,;:!?،؛؟۔]+$/g;

/** Removes what is around an address and cannot belong to it: marks, brackets, `mailto:`, and a name before `<`. */
const bareEmail = (text: string): string =>
  text
    .replace(invisible, '')
    .replace('\uff20', '@')
    .replace(/^[^<>@]*<([^<>]*)>[^<>@]*$/, '$1')
    .replace(surroundings, '')
    .replace(/^mailto:\s*([^?]*).*$/is, '$1')
    .replace(surroundings, '');

const atom = '[^\\s@.,;:<>()[\\]\\\\"«»“”‘’،؛؟۔]+';
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}\u200c\u200d-]{0,61}[\\p{L}\\p{M}\\p{N}])?';
/** A dotted name, `@`, and a domain of two labels or more, of which the last is no number (RFC 6531 without quotes). */
const address = new RegExp(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+(?=[^.]{2,}$)(?!\\p{N}+$)${label}$`, 'u');

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
      .replace(/[,;،؛۔。．]/g, '.')
      .replace(/[‘’]/g, "'")
      .replace(/\s*([@.])\s*/g, '$1')
      .replace(/\.+/g, '.')
      .replace(/\.?@+\.?/g, '@'),
  );
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
