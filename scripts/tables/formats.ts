/** The source of the formats that every widget with numbers or dates needs, from the pinned CLDR. */
import { z } from 'zod';
import { codes } from '../lib/locales.js';
import { mapOf, readCldr } from './cldr.js';
import { datePatterns } from './date-patterns.js';
import { emitPluralRule } from './emit-plural.js';

/** The locales that there are formats for: our languages, and Syria's Arabic, which has other months and digits. */
export const formatLocales = [...codes, 'ar-SY'].sort();
/** Where the months have the same names as in Syria. */
export const likeSyria = ['ar-IQ', 'ar-JO', 'ar-LB', 'ar-PS'];

const numbersShape = z.object({ defaultNumberingSystem: z.string(), minimumGroupingDigits: z.string() }).loose();
/** What CLDR says of a locale's numbers. */
export const numbersOf = (locale: string) =>
  readCldr(
    `cldr-numbers-full/main/${locale}/numbers.json`,
    z.object({ main: z.record(z.string(), z.object({ numbers: numbersShape })) }),
  ).main[locale]!.numbers;

const symbolsShape = z.object({ decimal: z.string(), group: z.string() });
/** What CLDR's root has for both Arabic numbering systems; the packages leave root out of locales that do not use them. */
const arabicSymbols = { decimal: '٫', group: '٬' };
const pluralRules = readCldr(
  'cldr-core/supplemental/plurals.json',
  z.object({ supplemental: z.object({ 'plurals-type-cardinal': mapOf(mapOf(z.string())) }) }),
).supplemental['plurals-type-cardinal'];

/** What CLDR says of a locale, as source text for each key of LocaleFormat. */
function formatOf(locale: string): Readonly<Record<string, string>> {
  const numbers = numbersOf(locale);
  const symbols = (system: string): string => {
    const { decimal, group } = symbolsShape.parse(numbers[`symbols-numberSystem-${system}`] ?? arabicSymbols);
    return decimal + group;
  };
  for (const system of ['arab', 'arabext'])
    if (symbols(system) !== '٫٬')
      throw new Error(`${locale} has ${symbols(system)} among ${system} digits: see formatNumber`);
  const language = locale.split('-')[0]!;
  const rules = Object.entries(pluralRules[language]!)
    .map(([key, rule]) => [key.replace('pluralRule-count-', ''), rule] as const)
    .filter(([category]) => category !== 'other');
  const plural = rules.map(([category, rule]) => `${emitPluralRule(rule)} ? '${category}' : `).join('');
  return {
    symbols: JSON.stringify(symbols('latn')),
    ...(numbers.minimumGroupingDigits === '1' ? {} : { minimumGrouping: numbers.minimumGroupingDigits }),
    ...datePatterns(locale),
    plural: `n => ${plural} 'other'`,
  };
}

const emitKeys = (keys: Readonly<Record<string, string>>): string =>
  Object.entries(keys)
    .map(([key, source]) => `${key}: ${source}`)
    .join(',\n');

/** A locale that differs from Syria's in little. */
function emitLikeSyria(locale: string): string {
  const syria = formatOf('ar-SY');
  const others = Object.entries(formatOf(locale)).filter(([key, source]) => source !== syria[key]);
  if (others.some(([key]) => key !== 'symbols')) throw new Error(`${locale} is not like ar-SY: ${others.join(' ')}`);
  return `${JSON.stringify(locale)}: ${others.length ? `{ ...syria, ${emitKeys(Object.fromEntries(others))} }` : 'syria'}`;
}

/** `formats.ts`: what numbers, dates and plural forms need. */
export function formatsSource(): string {
  const own = formatLocales.map(locale =>
    locale === 'ar-SY' ? "'ar-SY': syria" : `${JSON.stringify(locale)}: {${emitKeys(formatOf(locale))}}`,
  );
  return `import type { LocaleFormat } from '../../i18n/format.js';
    /** Syria's, and of the countries around it that name the months as it does. */
    const syria: LocaleFormat = {${emitKeys(formatOf('ar-SY'))}};
    /** Number symbols (decimal and group mark), month names, date patterns and plural rules. */
    export const formats: Readonly<Record<string, LocaleFormat>> = {
      ${[...own, ...likeSyria.map(emitLikeSyria)].join(',\n')}
    };`;
}
