import { z } from 'zod';
import { sections } from './sections.js';
import { languageRange, languageTag } from './text.js';

/** The version of the format that this library reads. */
export const FORMAT_VERSION = 1;

/** The part of the file that every widget needs. An invalid optional key is dropped; the sections still render. */
export const header = z
  .object({
    version: z.literal(FORMAT_VERSION).describe('The version of the format.'),
    revision: z.number().int().min(0).optional().describe('Goes up with every publication.'),
    languages: z.array(languageTag).min(1).describe('The languages offered; the first is the default.'),
    fallback: z
      .record(languageRange, z.array(languageTag))
      .optional()
      .describe('Fallback languages per language, in order of preference; "*" stands for every other language.'),
    region: z
      .string()
      .regex(/^([A-Za-z]{2}|\d{3})$/)
      .optional()
      .describe(
        'The region (ISO 3166-1) whose months, digits and group marks readers without a region of their own see.',
      ),
    digits: z
      .record(languageTag, z.enum(['latn', 'arab', 'arabext']))
      .optional()
      .describe("CLDR numbering system per language; else CLDR's own choice."),
  })
  .meta({ lenient: true });

/** The whole data file, format 1. This module and `sections.ts` are the only places that declare a field. */
export const coalition = header.extend({
  $schema: z.string().optional(),
  updated: z.iso.date().optional().describe('The day of this publication.'),
  ...z.object(sections).partial().shape,
  review: z
    .record(languageTag, z.enum(['confirmed', 'unconfirmed']))
    .optional()
    .describe('Whether a native reader has confirmed the texts of a language.'),
  slice: languageTag
    .optional()
    .describe(
      'Whose readers a slice is for; the command "publish" writes it. A file with all languages has no "slice".',
    ),
});

export type Header = z.infer<typeof header>;
export type Coalition = z.infer<typeof coalition>;
