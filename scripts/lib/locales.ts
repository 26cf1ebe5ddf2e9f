/** The table of languages: `locales/index.json`. */
import { readFileSync } from 'node:fs';
import { isLocale } from '@lit/localize-tools/lib/locales.js';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import { z } from 'zod';

/** Whether a native reader has confirmed a language's words. */
const reviewState = z.enum(['confirmed', 'unconfirmed']);
export type ReviewState = z.infer<typeof reviewState>;

const localeShape = z.strictObject({
  code: z.custom<Locale>(code => typeof code === 'string' && isLocale(code), 'is no BCP 47 language tag'),
  review: reviewState,
  /** The language of the messages in the sources. */
  source: z.literal(true).optional(),
});
const table = z
  .array(localeShape)
  .refine(all => new Set(all.map(({ code }) => code)).size === all.length, 'names a language twice')
  .refine(all => all.filter(({ source }) => source).length === 1, 'marks no language, or more than one, as the source');

/**
 * Validates a table of languages.
 * @throws ZodError if an entry lacks a review state, a language occurs twice, or the source language is not marked
 */
export const parseLocales = (json: unknown) => table.parse(json);

/** The languages of the widgets, in the order of documents and menus. */
export const locales = parseLocales(JSON.parse(readFileSync('locales/index.json', 'utf8')));
export const codes = locales.map(({ code }) => code);
export const sourceLocale = locales.find(({ source }) => source)!.code;
/** The languages that have a translation file. */
export const targetLocales = codes.filter(code => code !== sourceLocale);
/** The review state of each language with a translation file. */
export const reviewStates: Readonly<Record<string, ReviewState>> = Object.fromEntries(
  locales.filter(({ source }) => !source).map(({ code, review }) => [code, review]),
);
