import { locales } from '../../src/generated/locales.js';

/** A language's name in English and in the language itself. */
export const nameOf = (code: string): { readonly english: string; readonly own: string } =>
  locales.find(locale => locale.code === code)!;
