import { isName, mayHaveName, rightToLeft } from './pieces.rtl.js';
import { arabicDigit, digit, europeanDigit, latin, url, word } from './pieces.signs.js';

/** A part of a text that is read in the other direction than the text. */
export interface Piece {
  readonly text: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Not before a letter or a digit, so that no word is cut. */
const end = `(?!${word})`;
/** What joins the parts of a code. */
const joint = '[-._/:&+]';
/** Not before the next part of a code either: the algorithm keeps "Node.js-20" and "R&D+1" whole, and half a piece would not. */
const whole = `${end}(?!${joint}\\.?[${latin}\\d])`;
const hyphen = '[-\\u2010\\u2011]';
const gap = `(?:[ \\u00a0\\u202f]?${hyphen}[ \\u00a0]?|[ \\u00a0\\u202f])`;
const zero = '[0\\u0660\\u06f0]';
/** Some digits, in groups, as telephone numbers have them. */
const digits = (from: number, to: number, between = gap): string =>
  `(?:${digit}(?:${between})?){${from - 1},${to - 1}}${digit}(?!${digit})`;
/** The digits after a country code; the area code may stand in brackets. */
const national = `${gap}?(?:\\(${digit}{1,5}\\)${gap}?${digits(3, 12)}|${digits(6, 14, `${gap}|[./]`)})`;
/** RFC 3966 writes ";ext=12". */
const extension = `(?:(?:[Ee]xt|EXT)[.:=]{0,2}|[xX#]) ?${digit}+`;
const year = `(?:${digit}{4})`;
const isoDate = `${year}${hyphen}${digit}{1,2}${hyphen}${digit}{1,2}`;
const sign = '[-+\\u2212\\u00b1]';
const space = '[ \\u00a0\\u202f]';
const amount = `${europeanDigit}+(?:(?:[.,\\u066b\\u066c]|${space}(?=${europeanDigit}{3}(?!${digit})))${europeanDigit}+){0,9}`;
const currency = '[A-Za-z]{0,3}\\p{Sc}';
/** What follows an amount: a sign of percent or currency, or degrees, with minutes and seconds. */
const unit = `(?:${space}?(?:[%\\u2030]|\\p{Sc})|${space}?\\u00b0(?: ?\\d+['\\u2032\\u2019])?(?: ?[\\d.]+["\\u2033\\u201d])?(?: ?[A-Z])?)`;
const plainNumber = '\\d+(?:\\.\\d+)*';
const version = `(?: ${plainNumber}(?![\\d:/-]))?`;
/** Letters, digits and underscores, as handles and tags have them in any language with Latin letters. */
const handle = `[${latin}\\d_]+`;
// lengths are limited (RFC 1035, 2.3.4; RFC 5321, 4.5.3.1), so that hostile text costs no time
const label = '[A-Za-z\\d](?:[A-Za-z\\d-]{0,61}[A-Za-z\\d])?';

/**
 * What is read from left to right in every language, though the Unicode Bidirectional Algorithm (UAX 9) would tear it or
 * turn it round in right-to-left text. A range of numbers is missing here on purpose: see
 * `docs/decisions/0014-ranges-in-right-to-left-text.md`. The first pattern that matches wins.
 */
const patterns: readonly string[] = [
  // RFC 3987, 4.1: addresses are shown as if from left to right, whatever their letters
  `(?:[A-Za-z][A-Za-z\\d+.-]{0,30}://|www\\.|mailto:|tel:)${url}`,
  // RFC 5321, 4.1.2: mailbox; then RFC 1123, 2.1: host name with its path
  `\\w[\\w.%+-]{0,63}@(?:${label}(?:\\.${label})+${end}|(?=[^.@\\s]{1,63}\\.${word})(?:${word}|[.-](?=${word})){3,99})`,
  `(?:${label}\\.){1,9}[A-Za-z]{2,}(?::\\d+)?(?:[/?#](?:${url})?)?${whole}`,
  // handles of social networks, ActivityPub's with the host; hashtags and numbers after "#" (UTS 18 names no other order)
  `@${handle}(?:[.-]+${handle})*(?:@${label}(?:\\.${label})+)?${end}`,
  `#${handle}(?:${joint}${handle})*\\+{0,2}${end}`,
  // ISO 8601: month (not a range of years), interval, date with or without time and zone; RFC 3339, 5.6 allows a space
  // before the time
  `${digit}{4}${hyphen}${zero}${digit}${end}(?!${hyphen})`,
  `${isoDate}/${isoDate}${end}`,
  `${isoDate}(?:[T ]${digit}{2}(?::${digit}{2}){1,2}(?:\\.${digit}+)?(?:Z|[-+]${digit}{2}:?${digit}{2})?)?${end}`,
  // ITU-T E.123 and E.164: telephone numbers, international (+, 00), with an area code in brackets, with a trunk prefix;
  // an extension may follow. Day, month and year with hyphens is no such number.
  `(?:(?:\\((?:\\+|${zero})${digit}{1,4}\\)${gap}?(?:\\(${digit}{1,5}\\)${gap}?)?${digits(4, 13)}|(?:\\+ ?(?:\\(${digit}{1,4}\\)|${digit}{1,4})|${zero}${zero}${digit}{1,4})${national}|\\(${digit}{3}\\) ?${digit}{3}${gap}${digit}{4}|(?!${digit}{1,2}${hyphen}${digit}{1,2}${hyphen}${year})${zero}${digits(7, 12)})(?:[,;]? ?${extension}| ?\\((?:${extension}|${digit}{1,5})\\))?)${end}`,
  // letters for digits: +1-800-FLOWERS
  `\\+?\\d{1,3}(?:${hyphen}\\d{1,14}){1,9}${hyphen}[A-Z]{3,}${end}`,
  // codes that are dialled: *123#, *#06#, #31#0944123456
  `[*#]{1,2}\\d+(?:\\*\\d+)*#${digit}*`,
  // groups of digits: numbers of accounts, cards and books, of telephones without prefix; not a row of years, no date,
  // and not the start of a range
  `(?!${digit}{1,2}${hyphen}${digit}{1,2}${hyphen}${year}|(?:19|20)\\d\\d(?:${gap})(?:19|20)\\d\\d)(?=(?:${digit}${gap}?){7})${digit}{1,4}(?:${gap}${digit}{1,7}){2,5}${end}(?!${hyphen}${digit})`,
  // a telephone number without prefix
  `${digit}{3}[ \\u00a0]${digit}{4}${end}`,
  // ISO 80000-1, 7.3.1: a space between thousands
  `${digit}{1,3}(?: ${digit}{3}){1,9}${end}`,
  // a code that begins with a digit or has Arabic digits: 12-A/3, 1.2.0-rc.1, COVID-١٩; not a range with its unit
  `(?!\\d+${hyphen}\\d+[A-Za-z]+${end})(?=(?:\\d|${joint}){0,30}[${latin}])\\d[${latin}\\d]*(?:${joint}[${latin}\\d]+)+${whole}`,
  `(?:${arabicDigit}+${joint})?[A-Za-z][A-Za-z\\d]*(?:${joint}[A-Za-z\\d]+)*${joint}?${arabicDigit}+(?:${joint}[A-Za-z\\d\\u0660-\\u0669]+)*${end}`,
  // names that begin or end with a sign: .NET, C++, C#, LGBTQ+; initials with a point after each: U.S.
  `\\.[A-Za-z][\\w-]*(?:\\.\\w+)*${version}${end}`,
  `(?:\\d*[${latin}][${latin}\\d]*)(?:[-./&][${latin}\\d]+)*(?:\\+{1,2}(?!\\+)\\d*|#)(?:(?:/[${latin}\\d]+(?:\\+{1,2}|#)?){0,9}/(?:\\.[${latin}]+|[${latin}\\d]+(?:\\+{1,2}|#)))?${version}${whole}`,
  `(?:[A-Za-z]{1,2}\\.){2,}${end}`,
  // CLDR, symbols of ar, fa, he, ur with Latin or Persian digits: marks keep sign and percent sign as from left to right;
  // the symbols for Arabic digits have none. Currencies, degrees: the digits and what touches them
  `(?:${sign}(?:${currency}${space}?)?|${currency}${space}?${sign}?)${amount}(?:${unit}|[A-Za-z]{1,3})?${end}`,
  `${amount}${unit}${end}`,
  // a calculation or a size; in Arabic digits it runs from right to left
  `${amount}(?: ?[\\u00d7+=\\u00f7*^\\u00b1] ?-?${amount}){1,9}${end}`,
];

/**
 * What is passed over at once, so that no piece begins inside it: a word or code of Latin letters; a number with the sign
 * after it, which may make a range; another word with its hyphen or full stop; what closes a bracket or quotation.
 */
const passed = `\\p{N}*[${latin}](?:${word}|[^\\s\\p{L}\\p{N}]${word})*|\\p{N}+[^\\s\\p{L}\\p{N}]?|(?:(?![${latin}])[\\p{L}\\p{M}])+[-\\u2013\\u2212.]?|[)\\]\\u00bb\\u201d][-\\u2013\\u2212]?|[^]`;
/** The sign after a piece may make a range, too. */
const leftToRight = new RegExp(`(${patterns.join('|')})[-\\u2013\\u2014\\u2212]?|${passed}`, 'gu');

type Span = [start: number, end: number];

const latinWord = `[${latin}][${latin}\\d'\\u2019-]*`;
/** Latin words before a piece, and after one. A title is seldom longer; to look further back would cost time. */
const before = new RegExp(
  `(?:^|[^${latin}\\d'\\u2019-])(${latinWord} (?:(?:${latinWord}|${plainNumber}) ){0,9})$`,
  'u',
);
const after = new RegExp(`^ ${latinWord}(?: (?:${latinWord}|${plainNumber})){0,9}(?!${joint}?${word})`, 'u');
const LONGEST = 120;

const beginsLatin = new RegExp(`^[^\\p{L}\\p{N}]*[${latin}]`, 'u');

/**
 * Pieces with the Latin words beside them. The algorithm keeps Latin words and the numbers behind them together, as in
 * "SY12 3456 7890 1234" and "Visual C++ Builder", unless a part of them is isolated.
 */
function withWords(text: string, found: readonly Span[]): Span[] {
  const wide: Span[] = [];
  found.forEach(([from, to], at) => {
    const last = wide.at(-1);
    const gone = last?.[1] ?? 0;
    const start = from - (before.exec(text.slice(Math.max(gone, from - LONGEST), from))?.[1]!.length ?? 0);
    const next = Math.min(found[at + 1]?.[0] ?? text.length, to + LONGEST);
    const isLatin = beginsLatin.test(text.slice(start, to));
    const end = to + ((isLatin && after.exec(text.slice(to, next))?.[0].length) || 0);
    const isJoined = last && text.slice(gone, start) === ' ' && (start < from || gone > found[at - 1]![1]);
    if (isJoined) last[1] = end;
    else wide.push([start, end]);
  });
  return wide;
}

/** What every piece from left to right has. Few names of organisations and places in right-to-left scripts have any of it. */
const mayHavePiece = new RegExp(`[${latin}\\d\\u0660-\\u0669\\u06f0-\\u06f9]`, 'u');

/** A text in parts, in order: those that are read in the other direction are pieces. The parts together are the text. */
export function split(text: string, dir: Piece['dir']): (string | Piece)[] {
  const other = dir === 'rtl' ? 'ltr' : 'rtl';
  if (!text) return [];
  if (!(other === 'ltr' ? mayHavePiece : mayHaveName).test(text)) return [text];
  if (other === 'rtl' && isName(text)) return [{ text, dir: other }];
  const found: Span[] = [];
  for (const { 0: all, 1: plain, 2: quoted, index } of text.matchAll(other === 'ltr' ? leftToRight : rightToLeft)) {
    const piece = plain ?? quoted;
    if (!piece) continue;
    const start = index + all.indexOf(piece);
    found.push([start, start + piece.length]);
  }
  const parts: (string | Piece)[] = [];
  let done = 0;
  for (const [start, end] of other === 'ltr' ? withWords(text, found) : found) {
    if (start > done) parts.push(text.slice(done, start));
    parts.push({ text: text.slice(start, end), dir: other });
    done = end;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}
