import { expect } from 'chai';
import { formats } from '../../src/generated/cldr/formats.js';
import type { NumberingSystem } from '../../src/i18n/digits.js';
import { formatDate, formatNumber, pluralCategory } from '../../src/i18n/format.js';

/*
 * Firefox carries all of CLDR, in whatever language it runs, so there our formats can be held against the engine's own.
 * CLDR's plural samples, and Node's Intl with random numbers, are in format.node.test.ts.
 */

const langs = ['ar', 'ar-SY', 'ar-IQ', 'ar-JO', 'ar-LB', 'ar-PS', 'ku', 'ckb', 'syr', 'en', 'tr'];
const systems: readonly NumberingSystem[] = ['latn', 'arab', 'arabext'];
const isOracle = navigator.userAgent.includes('Firefox/');

/**
 * Where the oracle's CLDR is older than the pinned one and says something else: `what lang input`, and where CLDR 48 says
 * what we say. An exception that is not met any more fails the test, so that none stays behind.
 */
const exceptions: Readonly<Record<string, string>> = {};

/** Thousandths: every size up to a billion, every ending that a plural rule looks at, and the places where groups begin. */
const thousandths = [
  ...Array.from({ length: 130 }, (_, n) => n * 1000),
  ...[0.001, 0.01, 0.1, 0.5, 0.999, 1.1, 1.5, 2.25, 2.5, 10.75, 102.5, 999.999].map(n => Math.round(n * 1000)),
  ...[200, 203, 210, 211, 299, 300, 500, 999, 1000, 1001, 1002, 1003, 1100, 1234, 2000, 2014, 5000].map(n => n * 1000),
  ...[9999, 10_000, 12_345, 99_999, 100_000, 999_999, 1e6, 1_000_002, 1_234_567, 1e7, 2e8, 1e9].map(n => n * 1000),
  ...[1_234_567, 9_999_999, 10_000_001, 100_000_500, 1_000_000_050],
];
const numbers = thousandths.map(n => n / 1000);

const pad = (n: number, length = 2): string => String(n).padStart(length, '0');
/** Every day of a leap year, every month of eight centuries apart. */
const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, day + 1)).toISOString().slice(0, 10));
const yearMonths = [1258, 1600, 1946, 1999, 2000, 2014, 2026, 9999].flatMap(year =>
  Array.from({ length: 12 }, (_, month) => `${pad(year, 4)}-${pad(month + 1)}`),
);

interface Case {
  readonly what: string;
  readonly lang: string;
  readonly input: string;
  /** What this library says. */
  readonly ours: () => string;
  /** The engine's Intl; `undefined` when it has no data for the language, but would take another's. */
  readonly engine: () => string | undefined;
  /** What the tables say, read in another way than the library reads them. */
  readonly tables: () => string;
}

interface Service {
  supportedLocalesOf(lang: string): string[];
}
const serves = (service: Service, lang: string, resolved: () => string): boolean =>
  service.supportedLocalesOf(lang).includes(lang) && resolved() === lang;

const digits: Readonly<Record<NumberingSystem, string>> = {
  latn: '0123456789',
  arab: '٠١٢٣٤٥٦٧٨٩',
  arabext: '۰۱۲۳۴۵۶۷۸۹',
};
const write = (text: string, system: NumberingSystem): string =>
  [...text].map(sign => digits[system]['0123456789'.indexOf(sign)] ?? sign).join('');

function numberFromTables(lang: string, thousandth: number, system: NumberingSystem): string {
  const [decimal = '', group = ''] = system === 'latn' ? formats[lang]!.symbols : '٫٬';
  let whole = String(Math.floor(thousandth / 1000));
  const groups: string[] = [];
  for (; whole.length > 3; whole = whole.slice(0, -3)) groups.unshift(whole.slice(-3));
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
  const { months, date: long, month: short } = formats[lang]!;
  // the odd pieces stand between apostrophes
  const pieces = (day ? long : short).split("'").map((piece, index) =>
    index % 2
      ? piece
      : piece
          .replace('d', `${day}`)
          .replace('y', `${year}`)
          .replace('MMMM', months.split('|')[month - 1]!),
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
      tables: () => formats[lang]!.plural(number),
    }));
  });
}

const cases = [...numberCases(), ...dateCases(), ...pluralCases()];
const name = ({ what, lang, input }: Case): string => `${what} ${lang} ${input}`;

/** SHA-256 of all that a way of writing gives, in hexadecimal. */
async function hashOf(texts: readonly string[]): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts.join('\n')));
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Runs with an engine that has no Intl at all, so that its language, and the page's, can play no part. */
function withoutIntl<T>(run: () => T): T {
  const { Intl: intl } = globalThis;
  const localized = [Number, Date, BigInt, Array].map(({ prototype }) => prototype as { toLocaleString: unknown });
  const before = localized.map(prototype => prototype.toLocaleString);
  const refuse = (): never => {
    throw new Error('asked the engine for a localized text');
  };
  Object.assign(globalThis, { Intl: undefined });
  for (const prototype of localized) prototype.toLocaleString = refuse;
  try {
    return run();
  } finally {
    Object.assign(globalThis, { Intl: intl });
    localized.forEach((prototype, index) => (prototype.toLocaleString = before[index]));
  }
}

describe('formats against the oracle', () => {
  it(`has ${cases.length} different questions, 9,000 at least`, () => {
    expect(new Set(cases.map(name)).size)
      .to.equal(cases.length)
      .and.to.be.at.least(9000);
  });

  (isOracle ? it : it.skip)('writes what Intl of Firefox writes', () => {
    const compared = cases.map(one => ({ one, ours: one.ours(), engine: one.engine() }));
    const served = compared.filter(({ engine }) => engine !== undefined);
    const different = served.filter(({ ours, engine }) => ours !== engine);
    const unnamed = different.filter(({ one }) => !(name(one) in exceptions));
    expect(
      unnamed.map(({ one, ours, engine }) => `${name(one)}: ${ours} | ${engine}`),
      `${unnamed.length} of ${served.length}`,
    ).to.deep.equal([]);
    expect(different.map(({ one }) => name(one))).to.have.members(Object.keys(exceptions));
    expect(served.length, 'values compared').to.be.at.least(9000);
    // every language has been asked for, in every way
    const asked = new Set(served.map(({ one }) => `${one.lang} ${one.what.split(' ')[0]}`));
    expect(asked.size).to.equal(langs.length * 4);
  });

  it('writes the same in every engine, without its Intl and its language', async () => {
    const ours = withoutIntl(() => cases.map(one => one.ours()));
    const expected = cases.map(one => one.tables());
    expect(cases.filter((_, index) => ours[index] !== expected[index]).map(name)).to.deep.equal([]);
    expect(await hashOf(ours)).to.equal(await hashOf(expected));
  });

  it('can fail: one language written as another differs', () => {
    const written = new Map(cases.map(one => [name(one), one.ours()]));
    const same = cases.filter(one => written.get(name({ ...one, lang: 'tr' })) === written.get(name(one)));
    expect(cases.length - same.length).to.be.greaterThan(3000);
  });
});
