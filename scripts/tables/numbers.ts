/** The number symbols of a locale, from the pinned CLDR. */
import { z } from 'zod';
import { readCldr } from './cldr.js';

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

/** The keys of LocaleFormat that numbers need, as source text. */
export function numberSymbols(locale: string): Readonly<Record<string, string>> {
  const numbers = numbersOf(locale);
  const symbols = (system: string): string => {
    const { decimal, group } = symbolsShape.parse(numbers[`symbols-numberSystem-${system}`] ?? arabicSymbols);
    return decimal + group;
  };
  for (const system of ['arab', 'arabext'])
    if (symbols(system) !== '٫٬')
      throw new Error(`${locale} has ${symbols(system)} among ${system} digits: see formatNumber`);
  return {
    symbols: JSON.stringify(symbols('latn')),
    ...(numbers.minimumGroupingDigits === '1' ? {} : { minimumGrouping: numbers.minimumGroupingDigits }),
  };
}
