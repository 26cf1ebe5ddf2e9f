import type { LocalizedString } from './localized.js';

/**
 * A text that runs from left to right in every language: a telephone number, an email address, a URL, a handle. Even
 * then, groups of Arabic digits would appear in reverse order (UAX 9, N1: a space between two of them resolves to
 * right-to-left), so a left-to-right mark follows each group but the last.
 */
export const ltr = (text: string): LocalizedString => ({
  text: text.replace(/[٠-٩]+(?![٠-٩]|$)/g, '$&\u200e'),
  lang: '',
  dir: 'ltr',
});
