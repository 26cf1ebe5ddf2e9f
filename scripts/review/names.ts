import { locales } from '../../src/generated/locales.js';

/** What a language is called in English, and in itself. */
export const nameOf = (code: string): { readonly english: string; readonly own: string } =>
  locales.find(locale => locale.code === code)!;
