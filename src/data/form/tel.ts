import { plain } from './typed.js';

/**
 * A second number or an extension: after a slash or in brackets, when a whole number precedes; a few digits after a long
 * group; a single digit after a mark. Joined to the number, it would make another number.
 */
const secondNumber =
  /^[^+0](?:\D*\d){5,}\D*\/|(?:\d\D*){6}(?:\/(?:\D*\d){1,4}$|\()|\d{6}\D+\d{1,4}\D?$|[^\d\s]\s*\d\D?$/;

/** An extension as people mark it; in Turkish and Arabic, too. */
const extension = /[\s,;]*(?:ext(?:ension)?|x|#|dahili|تحويلة|داخلي)[\s.:=]*(\d{1,7})$/i;

/**
 * Normalizes a telephone number to digits with an optional leading plus sign: 5 to 15 digits (E.164), after `+`, `00`
 * or neither. `00` becomes `+`; the plus sign may stand at the end, where right-to-left text shows it. In `+90 (0) 532 …`
 * the zero is dialled only within the country, so it goes. An extension is kept as in RFC 3966: `+963112345678;ext=12`.
 * @returns `undefined` if the text is not a telephone number, or contains more than one
 */
export function parseTel(text: string): string | undefined {
  const whole = plain(text)
    .replace(/^tel:/i, '')
    .replaceAll('\uff0b', '+')
    .replace(/^(\d[^+]*)\+$/, '+$1');
  const [mark, local] = extension.exec(whole) ?? [''];
  const typed = whole.slice(0, whole.length - mark.length).replace(/^((?:\+|00)[^(]*)\(0\)/, '$1');
  const tel = typed.replace(/[\s().\/\u2010-\u2015\u2212-]/g, '').replace(/^00(?=[1-9])/, '+');
  if (!/^\+?\d{5,15}$/.test(tel) || secondNumber.test(typed)) return undefined;
  return local ? `${tel};ext=${local}` : tel;
}

/** How a country is dialled: its calling code, and the digits that come before a number only within it. */
export interface Dialling {
  readonly code: string;
  readonly prefix: string;
}

/** The number that was probably meant by one without the code of a country: with that of the file's region. */
export function likelierTel(text: string, dialling: Dialling | undefined): string | undefined {
  const tel = parseTel(text);
  if (!tel || !dialling || /^(?:\+|00)/.test(tel)) return undefined;
  const { code, prefix } = dialling;
  if (tel.startsWith(code) && /^\d{11}/.test(tel)) return `+${tel}`; // longer than a number within the country
  const meant = `+${code}${prefix && tel.startsWith(prefix) ? tel.slice(prefix.length) : tel}`;
  return parseTel(meant);
}
