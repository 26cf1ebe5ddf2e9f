import type { LocalizedString } from './localized.js';

/** Whether the first letter is one that is written from right to left (UAX 9, P2). */
const startsRtl = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufefc]/u;

/** A name, an abbreviation, a number: the same in every language, in the direction of its first letter. */
export const neutral = (text: string): LocalizedString => ({
  text,
  lang: '',
  dir: startsRtl.test(text) ? 'rtl' : 'ltr',
});
