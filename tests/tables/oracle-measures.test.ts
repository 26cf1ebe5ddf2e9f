import { pluralRules } from '../../src/generated/cldr/plurals.js';
import type { NumberingSystem } from '../../src/i18n/digits.js';
import { formatNumber } from '../../src/i18n/format.js';
import { asPercent, formatPercent, formatRange } from '../../src/i18n/measure.js';
import { pluralRange } from '../../src/i18n/plural.js';
import { cldrNumbers, cldrPluralRange } from './cldr-pages.js';
import { holdAgainstOracle, langs, numbers, serves, systems, type Case } from '../support/oracle.js';

/** Ends of ranges: every pair of neighbours of plural rules, and some that are far apart. */
const steps = [0, 0.5, 1, 1.5, 2, 3, 6, 10, 11, 20, 30, 99, 100, 101, 102, 103, 111, 999, 1000, 1200, 15_000, 1e6];
const pairs = steps.flatMap((from, index) =>
  [1, 2, 3, 7].flatMap(step => (steps[index + step] === undefined ? [] : [[from, steps[index + step]!] as const])),
);

/** What CLDR's root has for numbering systems that a locale has nothing for; the packages leave it out. */
const rootArab = { pattern: '#,##0%', sign: '٪\u061c' };

/** A percentage from CLDR's own files: the locale's pattern among the digits, else root's, else the one among Latin digits. */
function percentFromTables(lang: string, number: string, system: NumberingSystem): string {
  const cldr = cldrNumbers(lang);
  const has = cldr[`symbols-numberSystem-${system}`];
  const sign = has?.percentSign ?? (system === 'arab' ? rootArab.sign : '٪');
  const [before = '', after = ''] = (
    cldr[`percentFormats-numberSystem-${system}`]?.standard ??
    (system === 'arab' ? rootArab.pattern : cldr['percentFormats-numberSystem-latn']!.standard!)
  )
    .split('#,##0')
    .map(part => part.replace('%', sign));
  return before + number + after;
}

const rangeFromTables = (lang: string, from: string, to: string): string =>
  cldrNumbers(lang)['miscPatterns-numberSystem-latn']!.range!.replace('{0}', from).replace('{1}', to);

function percentCases(): Case[] {
  return langs.flatMap(lang =>
    systems.flatMap(system => {
      const options = { style: 'percent', numberingSystem: system, maximumFractionDigits: 3 } as const;
      const intl = new Intl.NumberFormat(lang, options);
      const served = serves(Intl.NumberFormat, lang, () => intl.resolvedOptions().locale);
      return numbers.map(value => ({
        what: `percent ${system}`,
        lang,
        input: String(value),
        ours: () => formatPercent(lang, value, { [lang]: system }),
        engine: () => (served ? intl.format(value / 100) : undefined),
        tables: () => percentFromTables(lang, formatNumber(lang, value, { [lang]: system }), system),
      }));
    }),
  );
}

/**
 * ICU writes the sign of a percentage at both ends, with spaces around the dash (`20% – 30%`), unless sign and marks are
 * more than one character. CLDR has no pattern for either; we write it once (`20–30%`), around what Intl has for the
 * bare range.
 */
function percentRangeOf(percent: Intl.NumberFormat, plain: Intl.NumberFormat, from: number, to: number): string {
  const written = percent.formatRange(from / 100, to / 100);
  const both = [from, to].map(value => percent.format(value / 100)).join(' – ');
  if (written !== both) return written;
  return percent.format(0.01).replace(plain.format(1), plain.formatRange(from, to));
}

function rangeCases(): Case[] {
  return langs.flatMap(lang =>
    systems.flatMap(system => {
      const plain = new Intl.NumberFormat(lang, { numberingSystem: system });
      const percent = new Intl.NumberFormat(lang, {
        style: 'percent',
        numberingSystem: system,
        maximumFractionDigits: 3,
      });
      const served = serves(Intl.NumberFormat, lang, () => plain.resolvedOptions().locale);
      const choice = { [lang]: system };
      return pairs.flatMap(([from, to]): Case[] => {
        const tables = (): string =>
          rangeFromTables(lang, formatNumber(lang, from, choice), formatNumber(lang, to, choice));
        const input = `${from} ${to}`;
        const ours = (): string => formatRange(lang, from, to, choice);
        return [
          {
            what: `range ${system}`,
            lang,
            input,
            ours,
            engine: () => (served ? plain.formatRange(from, to) : undefined),
            tables,
          },
          {
            what: `percent-range ${system}`,
            lang,
            input,
            ours: () => asPercent(lang, ours(), choice),
            engine: () => (served ? percentRangeOf(percent, plain, from, to) : undefined),
            tables: () => percentFromTables(lang, tables(), system),
          },
        ];
      });
    }),
  );
}

/** TypeScript does not know `selectRange` yet (ES2023, ECMA-402). */
interface RangeRules extends Intl.PluralRules {
  selectRange(from: number, to: number): string;
}

function pluralRangeCases(): Case[] {
  return langs.flatMap(lang => {
    const intl = new Intl.PluralRules(lang) as RangeRules;
    const served = serves(Intl.PluralRules, lang, () => intl.resolvedOptions().locale);
    const of = pluralRules[lang.split('-')[0]!] ?? pluralRules['en']!;
    return pairs.map(([from, to]) => ({
      what: 'plural-range',
      lang,
      input: `${from} ${to}`,
      ours: () => pluralRange(lang, from, to),
      engine: () => (served ? intl.selectRange(from, to) : undefined),
      tables: () => cldrPluralRange(lang, of(from), of(to)) ?? of(to),
    }));
  });
}

/** ICU takes `other` where CLDR has no data of a language's ranges; UTS 35, part 3, "Plural Ranges", says: the end's category. */
const endsInOne = Object.fromEntries(
  ['ku', 'ckb', 'syr'].flatMap(lang =>
    ['0 1', '0.5 1'].map(ends => [`plural-range ${lang} ${ends}`, 'UTS 35: without data, the category of the end']),
  ),
);

holdAgainstOracle('percentages', percentCases(), { least: 5000 });
holdAgainstOracle('ranges', rangeCases(), { least: 4900 });
holdAgainstOracle('plural forms of ranges', pluralRangeCases(), { least: 800, exceptions: endsInOne });
