/** The source of what counters alone need: percents, and the plural categories of ranges, from the pinned CLDR. */
import { z } from 'zod';
import { mapOf, readCldr } from './cldr.js';
import { formatLocales, likeSyria, numbersOf } from './formats.js';

const locales = [...formatLocales, ...likeSyria];
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

/** The percents of a system by locale, those left out that a language has from its own locale or from English. */
function percentsOf(system: System): Readonly<Record<string, string>> {
  const english = percentOf('en', system);
  const found: Record<string, string> = { en: english };
  for (const locale of locales) {
    const inherited = found[locale.split('-')[0]!] ?? english;
    const own = percentOf(locale, system);
    if (own !== inherited) found[locale] = own;
  }
  return found;
}

const rangesShape = z.object({ supplemental: z.object({ plurals: mapOf(mapOf(z.string())) }) });
const { plurals } = readCldr('cldr-core/supplemental/pluralRanges.json', rangesShape).supplemental;

/** The ranges of a language whose category is not that of their end; without data it is (UTS 35, part 3, "Plural Ranges"). */
const rangesOf = (language: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(plurals[language] ?? {})
      .map(([key, category]) => [key.replace('pluralRange-start-', '').replace('-end-', '-'), category] as const)
      .filter(([ends, category]) => ends.split('-')[1] !== category),
  );

/** As a string literal whose marks of direction and spaces can be seen. */
const literal = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u00a0\u061c\u200e\u200f]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const emitMap = (map: Readonly<Record<string, string>>): string =>
  `{${Object.entries(map)
    .map(([key, value]) => `${JSON.stringify(key)}: ${literal(value)}`)
    .join(', ')}}`;

/** `measures.ts`: percents and the plural categories of ranges. */
export function measuresSource(): string {
  const languages = [...new Set(locales.map(locale => locale.split('-')[0]!))];
  const ranges = languages
    .map(language => [language, rangesOf(language)] as const)
    .filter(([, map]) => Object.keys(map).length > 0);
  return `import type { NumberingSystem } from '../../i18n/digits.js';
    import type { PluralCategory } from '../../i18n/format.js';
    /** Percents by numbering system, of English and of the tags that differ; \`0\` stands for the number (CLDR percentFormats). */
    export const percents: Readonly<Record<NumberingSystem, Readonly<Record<string, string>>>> = {
      ${systems.map(system => `${system}: ${emitMap(percentsOf(system))}`).join(',\n')}
    };
    /** Plural categories of ranges, by those of start and end, where they are not the end's (CLDR pluralRanges). */
    export const pluralRanges: Readonly<Record<string, Readonly<Record<string, PluralCategory>>>> = {
      ${ranges.map(([language, map]) => `${language}: ${emitMap(map)}`).join(',\n')}
    };`;
}
