/** Parts of the regular expressions in `pieces.ts` and `pieces.rtl.ts`, for the flag `u`. */

/** A digit that people dial: European, Arabic or Persian. */
export const digit = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9]';
/** A digit of the class EN: the algorithm treats Persian digits like European ones (UAX 9, table 4). */
export const europeanDigit = '[\\d\\u06f0-\\u06f9]';
export const arabicDigit = '[\\u0660-\\u0669]';
/** For use in brackets: Latin letters. */
export const latin = '\\p{Script=Latin}';
/** A letter, digit or mark of any script. */
export const word = '[\\p{L}\\p{M}\\p{N}_]';
/** For use in brackets: letters and vowels of the right-to-left scripts (classes R and AL), without digits and commas. */
export const rtl =
  '\\u0591-\\u05f4\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06ef\\u06fa-\\u08ff\\ufb1d-\\ufdfd\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
/** For use in brackets: what ends an address, wherever it stands: space, quotation marks, Arabic punctuation, marks. */
const never =
  '\\s<>"\\u00ab\\u00bb\\u201c\\u201d()\\[\\]\\u060c\\u061b\\u061f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
/** The characters of an address after its scheme; punctuation at the end belongs to the sentence. */
export const url = `(?:[^${never}]|\\([^${never}]*\\))*(?:[^${never}.,:;!?'\\u2019*\\u2026]|\\([^${never}]*\\))`;
