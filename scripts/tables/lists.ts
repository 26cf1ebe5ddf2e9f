/** What joins the items of a list in words, from the pinned CLDR. */
import { z } from 'zod';
import { readCldr } from './cldr.js';

const listShape = z.object({ '2': z.string(), start: z.string(), middle: z.string(), end: z.string() });
const main = <T extends z.ZodType>(shape: T) => z.object({ main: z.record(z.string(), shape) });

const patternsOf = (locale: string) =>
  readCldr(
    `cldr-misc-full/main/${locale}/listPatterns.json`,
    main(z.object({ listPatterns: z.object({ 'listPattern-type-standard': listShape }) })),
  ).main[locale]!.listPatterns['listPattern-type-standard'];
const punctuationOf = (locale: string): string =>
  readCldr(
    `cldr-misc-full/main/${locale}/characters.json`,
    main(z.object({ characters: z.object({ punctuation: z.string() }) })),
  ).main[locale]!.characters.punctuation;

/** What stands between two items, between those of more, and before the last of more, with `|` between. */
export function joinsOf(locale: string): string {
  const { 2: two, start, middle, end } = patternsOf(locale);
  if (start !== middle) throw new Error(`${locale} begins lists in a way of its own: see formatList`);
  const punctuation = punctuationOf(locale).split(' ');
  const joins = [two, middle, end].map(pattern => {
    const [, join] = /^\{0\}([^{}|]+)\{1\}$/.exec(pattern) ?? [];
    if (!join) throw new Error(`${locale} writes lists as ${pattern}: see formatList`);
    // a comma that the language does not use is root's: CLDR knows no pattern of the language's own
    return punctuation.includes(',') ? join : join.replace(',', '،');
  });
  return joins.join('|');
}
