/** The month names and date patterns of a locale, from the pinned CLDR. */
import { z } from 'zod';
import { mapOf, readCldr } from './cldr.js';

const wide = mapOf(z.string());
const calendarShape = z.object({
  months: z.object({ format: z.object({ wide }), 'stand-alone': z.object({ wide }) }),
  dateFormats: z.object({ long: z.string() }),
  dateTimeFormats: z.object({ availableFormats: z.object({ yMMM: z.string(), yMMMM: z.string() }).loose() }),
});
const calendarOf = (locale: string) =>
  readCldr(
    `cldr-dates-full/main/${locale}/ca-gregorian.json`,
    z.object({
      main: z.record(z.string(), z.object({ dates: z.object({ calendars: z.object({ gregorian: calendarShape }) }) })),
    }),
  ).main[locale]!.dates.calendars.gregorian;

/** The fields that `formatDate` writes (UTS 35, part 4, "Date Field Symbol Table"). */
const fields = new Set(['y', 'M', 'MM', 'MMMM', 'L', 'LL', 'LLLL', 'd', 'dd']);

/**
 * Refuses a pattern that `formatDate` would write wrongly.
 * @throws Error with the locale, the pattern and the field
 */
export function checkPattern(locale: string, pattern: string): void {
  const unquoted = pattern.replace(/'[^']+'/g, ' ');
  for (const [field] of unquoted.matchAll(/([A-Za-z'])\1*/g))
    if (!fields.has(field))
      throw new Error(
        `${locale} writes dates as "${pattern}": teach formatDate in src/i18n/format.ts the field ${field}`,
      );
}

/**
 * The pattern of month and year. Where a language has one of its own for short names and root's `y MMMM` for long ones
 * (ckb, whose names are the same in both), its own.
 */
const monthOf = ({ yMMM, yMMMM }: { yMMM: string; yMMMM: string }): string =>
  yMMMM === 'y MMMM' && yMMM !== 'y MMM' ? yMMM.replace('MMM', 'MMMM') : yMMMM;

/** The keys of LocaleFormat that dates need, as source text. */
export function datePatterns(locale: string): Readonly<Record<string, string>> {
  const { months, dateFormats, dateTimeFormats } = calendarOf(locale);
  const [inDate, alone] = [months.format.wide, months['stand-alone'].wide].map(names => Object.values(names).join('|'));
  // most languages have one form of a month's name; then one table serves both fields
  const oneForm = (pattern: string): string => (inDate === alone ? pattern.replace('LLLL', 'MMMM') : pattern);
  const [date, month] = [dateFormats.long, monthOf(dateTimeFormats.availableFormats)].map(oneForm) as [string, string];
  for (const pattern of [date, month]) checkPattern(locale, pattern);
  return {
    months: JSON.stringify(inDate),
    ...(/L{4}/.test(date + month) ? { monthsAlone: JSON.stringify(alone) } : {}),
    date: JSON.stringify(date),
    month: JSON.stringify(month),
  };
}
