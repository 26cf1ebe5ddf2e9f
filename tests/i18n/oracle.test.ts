import { pluralRules } from '../../src/generated/cldr/plurals.js';
import type { NumberingSystem } from '../../src/i18n/digits.js';
import { formatDate, formatNumber } from '../../src/i18n/format.js';
import { pluralCategory } from '../../src/i18n/plural.js';
import { formats } from '../support/formats.js';
import {
  holdAgainstOracle,
  langs,
  numbers,
  serves,
  systems,
  thousandths,
  write,
  type Case,
} from '../support/oracle.js';

/* CLDR's plural samples, and Node's Intl with random numbers, are in format.node.test.ts. */

const pad = (n: number, length = 2): string => String(n).padStart(length, '0');
/** Every day of a leap year, every month of eight centuries apart. */
const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, day + 1)).toISOString().slice(0, 10));
const yearMonths = [1258, 1600, 1946, 1999, 2000, 2014, 2026, 9999].flatMap(year =>
  Array.from({ length: 12 }, (_, month) => `${pad(year, 4)}-${pad(month + 1)}`),
);

function numberFromTables(lang: string, thousandth: number, system: NumberingSystem): string {
  const { symbols, minimumGrouping = 1 } = formats[lang]!;
  const [decimal = '', group = ''] = system === 'latn' ? symbols : '٫٬';
  let whole = String(Math.floor(thousandth / 1000));
  const groups: string[] = [];
  for (
    const least = whole.length < 3 + minimumGrouping ? Infinity : 3;
    whole.length > least;
    whole = whole.slice(0, -3)
  )
    groups.unshift(whole.slice(-3));
  const fraction = pad(thousandth % 1000, 3).replace(/0+$/, '');
  return write([whole, ...groups].join(group) + (fraction && decimal + fraction), system);
}

function numberCases(): Case[] {
  return langs.flatMap(lang =>
    systems.flatMap(system => {
      const intl = new Intl.NumberFormat(lang, { numberingSystem: system });
      const served = serves(Intl.NumberFormat, lang, () => intl.resolvedOptions().locale);
      return thousandths.map((thousandth, index) => ({
        what: `number ${system}`,
        lang,
        input: String(numbers[index]),
        ours: () => formatNumber(lang, numbers[index]!, { [lang]: system }),
        engine: () => (served ? intl.format(numbers[index]!) : undefined),
        tables: () => numberFromTables(lang, thousandth, system),
      }));
    }),
  );
}

function dateFromTables(lang: string, date: string, system: NumberingSystem): string {
  const [year = 0, month = 0, day] = date.split('-').map(Number);
  const { months, monthsAlone = months, date: long, month: short } = formats[lang]!;
  // the odd pieces stand between apostrophes
  const pieces = (day ? long : short).split("'").map((piece, index) =>
    index % 2
      ? piece
      : piece
          .replace('dd', pad(day ?? 0))
          .replace('d', `${day}`)
          .replace('y', `${year}`)
          .replace('MMMM', months.split('|')[month - 1]!)
          .replace('LLLL', monthsAlone.split('|')[month - 1]!),
  );
  return write(pieces.join(''), system);
}

function dateCases(): Case[] {
  return langs.flatMap(lang =>
    (['latn', 'arab'] as const).flatMap(system => {
      const options = { calendar: 'gregory', numberingSystem: system, timeZone: 'UTC' } as const;
      const long = new Intl.DateTimeFormat(lang, { ...options, dateStyle: 'long' });
      // CLDR's ckb has one name for a month in both widths, and its own order with year for the short one alone
      const width = lang === 'ckb' ? 'short' : 'long';
      const month = new Intl.DateTimeFormat(lang, { ...options, year: 'numeric', month: width });
      const served = serves(Intl.DateTimeFormat, lang, () => long.resolvedOptions().locale);
      const of = (intl: Intl.DateTimeFormat, what: string, date: string): Case => ({
        what: `${what} ${system}`,
        lang,
        input: date,
        ours: () => formatDate(lang, date, { [lang]: system }),
        engine: () => (served ? intl.format(new Date(date)) : undefined),
        tables: () => dateFromTables(lang, date, system),
      });
      return [
        ...(system === 'latn' ? days : days.filter((_, day) => day % 13 === 0)).map(day => of(long, 'day', day)),
        ...yearMonths.map(date => of(month, 'month', date)),
      ];
    }),
  );
}

function pluralCases(): Case[] {
  return langs.flatMap(lang => {
    const intl = new Intl.PluralRules(lang);
    const served = serves(Intl.PluralRules, lang, () => intl.resolvedOptions().locale);
    return numbers.map(number => ({
      what: 'plural',
      lang,
      input: String(number),
      ours: () => pluralCategory(lang, number),
      engine: () => (served ? intl.select(number) : undefined),
      tables: () => (pluralRules[lang.split('-')[0]!] ?? pluralRules['en']!)(number),
    }));
  });
}

holdAgainstOracle('numbers, dates and plural forms', [...numberCases(), ...dateCases(), ...pluralCases()], {
  least: 9000,
});
