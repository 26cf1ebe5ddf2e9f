import { z } from 'zod';
import { countedText, fetchUrl, identifier, linkUrl, localizedText, picture, responsivePicture } from './text.js';
import { volunteer } from './volunteer.js';

/** A year, a month or a day of the proleptic Gregorian calendar (ISO 8601). */
export const partialDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
  .describe('A year "2021", a month "2021-10" or a day "2021-10-05".');

/** Who the coalition is. An invalid part is dropped; the others still render. */
export const about = z
  .object({
    tagline: localizedText.optional(),
    introduction: z.array(localizedText).optional(),
    identity: z.array(localizedText).optional().describe('Who we are, one text per paragraph.'),
    founded: partialDate.optional(),
    seat: localizedText.optional(),
  })
  .meta({ lenient: true });

export const goal = z.object({ id: identifier, title: localizedText.optional(), text: localizedText });

export const value = z.object({ id: identifier, title: localizedText, text: localizedText.optional() });

const count = z.number().min(0).max(Number.MAX_SAFE_INTEGER);

/**
 * A counter. `bound` says whether the value is exact; `to` makes it a range; `unit` says what it counts. None of them
 * is typed as text.
 */
export const stat = z.object({
  id: identifier,
  value: count.describe('The number, or the start of a range.'),
  to: count
    .optional()
    .describe('The end of a range: "value": 20, "to": 30 shows "20–30". Ignored unless it is greater than "value".'),
  unit: z
    .enum(['percent'])
    .optional()
    .describe('The unit of the value: with "percent", 45 shows "45%". Without it, the value is a plain count.'),
  bound: z
    .enum(['exact', 'at-least', 'at-most', 'about'])
    .optional()
    .describe('Whether the value is exact (the default), a minimum, a maximum or an estimate.'),
  label: countedText,
});

/** A picture, a call and a link. Invalid parts are dropped. */
export const banner = z
  .object({
    title: localizedText.optional(),
    text: localizedText.optional(),
    image: responsivePicture.optional(),
    link: z.object({ href: linkUrl, label: localizedText }).optional(),
  })
  .meta({ lenient: true });

/** A member organisation. `sectors` and `places` hold keys of `terms`. */
export const member = z.object({
  id: identifier,
  name: localizedText,
  url: linkUrl.optional(),
  logo: picture.optional(),
  sectors: z.array(identifier).optional(),
  places: z.array(identifier).optional(),
});

/**
 * Members in a file of their own, a slice: a data file whose `members` is a list. `{lang}` in its address stands for one
 * of the file's `languages`, as written there, so that readers download only the names that they read.
 */
export const membersSource = z
  .object({
    src: fetchUrl.describe(
      'The data file that lists the members, relative to this one. "{lang}" stands for the reader\'s language.',
    ),
    list: z
      .array(member)
      .optional()
      .describe('The members that show before the slice has come. The other members of the slice follow them.'),
  })
  .meta({ lenient: true });

/** Names of sectors and places, by key. */
export const terms = z.record(identifier, localizedText);

export const contact = z
  .object({
    email: z.email().optional(),
    phone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/)
      .optional()
      .describe('E.164: "+", country code, number; no spaces.'),
    url: linkUrl.optional(),
    social: z.array(z.object({ name: z.string().min(1).max(100), url: linkUrl })).optional(),
  })
  .meta({ lenient: true });

/** The sections of the data file, by key. Every section is optional. To add a section, add a line here. */
export const sections = {
  name: localizedText,
  abbreviation: z.string().min(1).max(100),
  about,
  vision: localizedText,
  mission: localizedText,
  goals: z.array(goal),
  values: z.array(value),
  stats: z.array(stat),
  banner,
  members: z.union([z.array(member), membersSource]),
  terms,
  volunteer,
  forms: z
    .array(volunteer)
    .describe(
      'Further forms, each with the keys of `volunteer`. A page names the one that it shows by its `form`, in the attribute of this name.',
    ),
  contact,
};

export type About = z.infer<typeof about>;
export type Goal = z.infer<typeof goal>;
export type Value = z.infer<typeof value>;
export type Stat = z.infer<typeof stat>;
export type Bound = NonNullable<Stat['bound']>;
export type Banner = z.infer<typeof banner>;
export type Member = z.infer<typeof member>;
export type Terms = z.infer<typeof terms>;
export type Contact = z.infer<typeof contact>;
