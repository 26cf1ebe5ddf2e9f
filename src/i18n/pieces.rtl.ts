import { arabicDigit, digit, latin, rtl, url } from './pieces.signs.js';

const letter = `[${rtl}]`;
const words = `[#@]?${letter}(?:[${rtl}\\u200c]|${digit}|[-'\\u2019._/]${letter})*`;
const gap = '[ \\u00a0\\-\\u2013\\u060c\\u061b./]{1,3}';
/** Brackets with words or digits, but no Latin letters, which would belong to the text around. */
const bracket = `\\((?=[^()]*[${rtl}\\d\\u0660-\\u0669\\u06f0-\\u06f9])[^()${latin}]*\\)`;
/** Quoted words, which may be a part of a name: مركز "الأمل" للتنمية. */
const quotation = `["\\u00ab\\u201c](?=[${rtl}])[^"\\u00ab\\u00bb\\u201c\\u201d()${latin}]*["\\u00bb\\u201d]`;
/**
 * Words, with the digits, brackets and quotations between them, before them (Arabic digits only) and after them. A Latin
 * comma ends the name: it belongs to the text around.
 */
const name = `(?:${bracket} ?(?=${letter})|${quotation} (?=${letter})|${arabicDigit}+ )?${words}(?:${gap}(?:${words}|${digit}+(?!\\p{L}))| ?${bracket}| ${quotation})*[\\u061f\\u06d4]*`;
/** Between quotation marks or brackets, digits and punctuation at the ends belong to the name, too. */
const inner = `(?:[^"\\u00ab\\u00bb\\u201c\\u201d()\\[\\]${latin}]|${quotation})*`;
const quoted = `["\\u00ab\\u201c(\\[](?=${inner}${letter})(?!\\s)(${inner})(?=["\\u00bb\\u201d)\\]])`;
const address = `[A-Za-z][A-Za-z\\d+.-]*://${url}`;

/**
 * Names in a right-to-left script, in text from left to right. HTML wants each of them isolated (`bdi`): otherwise the
 * algorithm joins two names of a list, and takes a bracket or a number before a name for a part of the text around.
 */
export const rightToLeft = new RegExp(`${address}|(${name})|${quoted}|[A-Za-z\\d+.-]+|[^]`, 'gu');

/** What every piece from right to left has. */
export const mayHaveName = new RegExp(letter, 'u');

const foreign = new RegExp(letter, 'gu');
/** Whether all letters are right-to-left ones: a name that stands alone, if it has letters. */
export const isName = (text: string): boolean => !/\p{L}/u.test(text.replace(foreign, ''));
