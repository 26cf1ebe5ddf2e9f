import { readFileSync } from 'node:fs';
import { z } from 'zod';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The languages that the widgets' words are translated into, as `lit-localize.json` names them. */
export const { targetLocales } = z.object({ targetLocales: z.array(z.string()) }).parse(read('lit-localize.json'));

/** Whether a native reader has gone through a language's words and found them right. */
const reviewState = z.enum(['confirmed', 'unconfirmed']);
export type ReviewState = z.infer<typeof reviewState>;

const states = z.strictObject(Object.fromEntries(targetLocales.map(locale => [locale, reviewState])));

/**
 * The review state of every language, from `locales/review.json`.
 * @throws ZodError when a language of `lit-localize.json` has none, another has one, or one is neither of the two
 */
export const reviewStates = (json: unknown = read('locales/review.json')): Readonly<Record<string, ReviewState>> =>
  states.parse(json);

/** How a language is called in the documents: in English, and by its readers. */
export interface LanguageName {
  readonly english: string;
  readonly own: string;
}

const names: Readonly<Record<string, LanguageName>> = {
  ar: { english: 'Arabic', own: 'العربية' },
  ckb: { english: 'Sorani Kurdish', own: 'کوردیی سۆرانی' },
  ku: { english: 'Kurmanji Kurdish', own: 'Kurmancî' },
  syr: { english: 'Syriac', own: 'ܣܘܪܝܝܐ' },
  tr: { english: 'Turkish', own: 'Türkçe' },
};

export const nameOf = (locale: string): LanguageName => names[locale] ?? { english: locale, own: locale };
