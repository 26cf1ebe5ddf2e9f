import { z } from 'zod';

/** A BCP 47 language tag as authors write it: subtags joined by "-" (RFC 5646) or "_" (POSIX). */
export const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/)
  .describe('BCP 47 language tag, for example "ar", "ku", "syr", "ckb", "ar-SY".');

/** A language tag, or `*` for every language without an entry of its own (as in RFC 4647, 2.1). */
export const languageRange = z
  .string()
  .regex(/^(?:\*|[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*)$/)
  .describe('BCP 47 language tag, or "*" for every language without an entry of its own.');

const words = z.string().min(1).max(20_000);

/** A text in one or more languages: a map from BCP 47 tag to plain text, never HTML. */
export const localizedText = z
  .record(languageTag, words)
  .refine(text => Object.keys(text).length > 0, 'Give the text in at least one language.')
  .meta({ minProperties: 1, description: 'A text in several languages: a map from BCP 47 tag to plain text.' });

/** Plural forms of a noun phrase by CLDR category; `other` is the fallback for missing categories. */
export const pluralForms = z
  .object({
    zero: words.optional(),
    one: words.optional(),
    two: words.optional(),
    few: words.optional(),
    many: words.optional(),
    other: words,
  })
  .describe('CLDR plural forms of the words beside a number; "other" is required.');

/** A counter's label: for each language, a string or its CLDR plural forms. */
export const countedText = z
  .record(languageTag, z.union([words, pluralForms]))
  .refine(text => Object.keys(text).length > 0, 'Give the label in at least one language.')
  .meta({ minProperties: 1, description: 'A label beside a number: per language a text, or its CLDR plural forms.' });

/**
 * The URL of a link: https, http, mailto, tel, or relative to the data file. Rejects every other scheme, and rejects
 * white space and control characters, because URL parsers strip them (WHATWG URL, 4.4).
 */
export const linkUrl = z
  .string()
  .max(2048)
  .regex(
    /^(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/,
  )
  .describe('An https, http, mailto or tel address, or one relative to the data file.');

/** The URL of a download or of a form's receiver: https, http, or relative to the data file. */
export const fetchUrl = z
  .string()
  .max(2048)
  .regex(/^(?:[Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/)
  .describe('An https or http address, or one relative to the data file.');

/** A name that other parts of the file, or an attribute, use to refer to an item. */
export const identifier = z
  .string()
  .regex(/^[A-Za-z0-9][\w.:-]{0,63}$/)
  .describe('A short name without spaces, for example "democracy".');

const pixels = z.number().int().min(1).max(20_000);

/**
 * A picture. `width` and `height` (CSS pixels) reserve its space until it has loaded; `alt` is its alternative text.
 */
export const picture = z.object({
  src: fetchUrl,
  width: pixels.optional(),
  height: pixels.optional(),
  alt: localizedText,
});

/** A copy of a picture. `width` is its own, in pixels. */
export const pictureCopy = z.object({ src: fetchUrl, width: pixels });

/** A picture with copies of it, of which a browser loads the smallest one that will do. Invalid copies are dropped. */
export const responsivePicture = picture
  .extend({
    sources: z
      .array(z.object({ type: z.string().regex(/^image\//), srcset: z.array(pictureCopy).min(1) }))
      .optional()
      .describe('Smaller copies, the best format first. `publish` writes them.'),
  })
  .meta({ lenient: true });

export type LocalizedText = z.infer<typeof localizedText>;
export type PluralForms = z.infer<typeof pluralForms>;
export type CountedText = z.infer<typeof countedText>;
export type Picture = z.infer<typeof picture>;
export type ResponsivePicture = z.infer<typeof responsivePicture>;
