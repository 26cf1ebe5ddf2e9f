/**
 * Parts of the regular expressions in `pieces.ts` and `pieces.rtl.ts`, for the flag `u`. Ranges that may include a few
 * signs stand for classes such as `\p{L}`, which have hundreds of ranges: to compile these many times would stop a cheap
 * phone for a third of a second.
 */

/** A digit that people dial: European, Arabic or Persian. */
export const digit = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9]';
/** A digit of the class EN: the algorithm treats Persian digits like European ones (UAX 9, table 4). */
export const europeanDigit = '[\\d\\u06f0-\\u06f9]';
export const arabicDigit = '[\\u0660-\\u0669]';
/** For use in brackets: Latin letters. */
export const latin =
  'A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02b8\\u1e00-\\u1eff\\u2160-\\u2188\\u2c60-\\u2c7f\\ua722-\\ua7ff\\uff21-\\uff3a\\uff41-\\uff5a';
/** A letter, digit or mark of any script. */
export const word =
  '[\\w\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0300-\\u0588\\u0591-\\u05bd\\u05bf-\\u05f2\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06ff\\u0710-\\u1fff\\u2c00-\\u2dff\\u3005-\\ud7ff\\uf900-\\ufd3d\\ufd50-\\ufefc\\uff10-\\uffdc\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}]';
/** For use in brackets: letters and vowels of the right-to-left scripts (classes R and AL), without digits and commas. */
export const rtl =
  '\\u0591-\\u05f4\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06ef\\u06fa-\\u08ff\\ufb1d-\\ufdfd\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
/** For use in brackets: what ends an address, wherever it stands: space, quotation marks, Arabic punctuation, marks. */
const never =
  '\\s<>"\\u00ab\\u00bb\\u201c\\u201d()\\[\\]\\u060c\\u061b\\u061f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
/** The characters of an address after its scheme; punctuation at the end belongs to the sentence. */
export const url = `(?:[^${never}]|\\([^${never}]*\\))*(?:[^${never}.,:;!?'\\u2019*\\u2026]|\\([^${never}]*\\))`;
