import type { LocalizedString } from './localized.js';

/**
 * What runs from left to right in every language: a telephone number, an address of mail or of a page, a handle. Groups of
 * Arabic digits would still stand in reverse order (UAX 9, N1: a space between two of them counts as Arabic), so each is
 * followed by a left-to-right mark.
 */
export const ltr = (text: string): LocalizedString => ({
  text: text.replace(/[٠-٩]+/g, '$&\u200e'),
  lang: '',
  dir: 'ltr',
});
