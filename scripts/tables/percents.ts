/** The percents of a locale, from the pinned CLDR. */
import { z } from 'zod';
import { numbersOf } from './numbers.js';

const systems = ['latn', 'arab', 'arabext'] as const;
type System = (typeof systems)[number];

const percentShape = z.object({ standard: z.string() });
const symbolShape = z.object({ percentSign: z.string() });
const rangeShape = z.object({ range: z.string() });

/**
 * What CLDR's root has; the packages leave root out of locales that do not use a numbering system. Root writes `arabext`
 * after the locale's own Latin pattern.
 */
const root = {
  arab: { pattern: '#,##0%', sign: '٪\u061c' },
  arabext: { pattern: undefined, sign: '٪' },
  latn: { pattern: undefined, sign: undefined },
};

/** A percent of a locale among the digits of a system; `0` stands for the number. */
function percentOf(locale: string, system: System): string {
  const numbers = numbersOf(locale);
  const parse = <T>(shape: z.ZodType<T>, key: string): T | undefined =>
    numbers[key] === undefined ? undefined : shape.parse(numbers[key]);
  const pattern =
    parse(percentShape, `percentFormats-numberSystem-${system}`)?.standard ??
    root[system].pattern ??
    percentShape.parse(numbers['percentFormats-numberSystem-latn']).standard;
  const sign = parse(symbolShape, `symbols-numberSystem-${system}`)?.percentSign ?? root[system].sign;
  if (!sign || !/^%?#,##0\s?%?$/.test(pattern)) throw new Error(`${locale} writes percents as ${pattern} with ${sign}`);
  const range = parse(rangeShape, `miscPatterns-numberSystem-${system}`)?.range ?? '{0}–{1}';
  if (range !== '{0}–{1}') throw new Error(`${locale} writes ranges as ${range}: see formatRange`);
  return pattern.replace('#,##0', '0').replace('%', sign);
}

/** As a string literal whose marks of direction and spaces can be seen. */
const literal = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u00a0\u061c\u200e\u200f]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The key of LocaleFormat that percents need, as source text: those of English, and of other locales where they differ. */
export function percentsOf(locale: string): { readonly percents?: string } {
  const own = systems
    .map(system => [system, percentOf(locale, system)] as const)
    .filter(([system, percent]) => locale === 'en' || percent !== percentOf('en', system));
  if (!own.length) return {};
  return { percents: `{ ${own.map(([system, percent]) => `${system}: ${literal(percent)}`).join(', ')} }` };
}
