import { z } from 'zod';
import { countedText, identifier, linkUrl, localizedText, picture } from './text.js';
import { volunteer } from './volunteer.js';

/** Year, year-month or full date of the proleptic Gregorian calendar (ISO 8601). */
export const partialDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
  .describe('A year "2021", a month "2021-10" or a day "2021-10-05".');

/** Who the coalition is. A part that is wrong is left out, and the others are shown. */
export const about = z
  .object({
    tagline: localizedText.optional(),
    introduction: z.array(localizedText).optional(),
    identity: z.array(localizedText).optional().describe('Who we are, a paragraph each.'),
    founded: partialDate.optional(),
    seat: localizedText.optional(),
  })
  .meta({ lenient: true });

export const goal = z.object({ id: identifier, title: localizedText.optional(), text: localizedText });

export const value = z.object({ id: identifier, title: localizedText, text: localizedText.optional() });

const count = z.number().min(0).max(Number.MAX_SAFE_INTEGER);

/** A counter. `bound` says how exactly `value` is known, `to` and `unit` what it means; no sign is ever typed. */
export const stat = z.object({
  id: identifier,
  value: count.describe('The number; where a range is counted, its least.'),
  to: count
    .optional()
    .describe('The most of a range: "value": 20, "to": 30 is "20–30". More than the value, else not shown.'),
  unit: z.enum(['percent']).optional().describe('What the value counts: 45 is 45 %. Left out: things.'),
  bound: z.enum(['exact', 'at-least', 'at-most', 'about']).optional().describe('How exactly the value is known.'),
  label: countedText,
});

/** A picture, a call and a link; whichever of them is wrong is left out. */
export const banner = z
  .object({
    title: localizedText.optional(),
    text: localizedText.optional(),
    image: picture.optional(),
    link: z.object({ href: linkUrl, label: localizedText }).optional(),
  })
  .meta({ lenient: true });

/** A member organisation. `sectors` and `places` are keys of `terms`. */
export const member = z.object({
  id: identifier,
  name: localizedText,
  url: linkUrl.optional(),
  logo: picture.optional(),
  sectors: z.array(identifier).optional(),
  places: z.array(identifier).optional(),
});

/** The words for sectors and places, by key. */
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

/** The sections of the data file, by key. Each is optional in the file; a new section is a line here. */
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
  members: z.array(member),
  terms,
  volunteer,
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
