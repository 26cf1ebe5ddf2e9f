import type { LocalizedString } from './localized.js';

/** Whether the first letter is a right-to-left one (UAX 9, P2). */
const startsRtl = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufefc]/u;

/**
 * A text that is the same in every language, such as a name, an abbreviation or a number. Its first letter sets its
 * direction.
 */
export const neutral = (text: string): LocalizedString => ({
  text,
  lang: '',
  dir: startsRtl.test(text) ? 'rtl' : 'ltr',
});
