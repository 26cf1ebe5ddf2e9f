import { expect } from 'chai';
import type { NumberingSystem } from '../../src/i18n/digits.js';
import { formats } from './formats.js';

/*
 * Firefox carries all of CLDR, in whatever language it runs, so there our formats can be held against the engine's own; in
 * every engine they are held against the pinned CLDR, with the engine's Intl taken away.
 */

export const langs = Object.keys(formats);
export const systems: readonly NumberingSystem[] = ['latn', 'arab', 'arabext'];
const isOracle = navigator.userAgent.includes('Firefox/');

/** Thousandths: every size up to a billion, every ending that a plural rule looks at, and the places where groups begin. */
export const thousandths = [
  ...Array.from({ length: 130 }, (_, n) => n * 1000),
  ...[0.001, 0.01, 0.1, 0.5, 0.999, 1.1, 1.5, 2.25, 2.5, 10.75, 102.5, 999.999].map(n => Math.round(n * 1000)),
  ...[200, 203, 210, 211, 299, 300, 500, 999, 1000, 1001, 1002, 1003, 1100, 1234, 2000, 2014, 5000].map(n => n * 1000),
  ...[9999, 10_000, 12_345, 99_999, 100_000, 999_999, 1e6, 1_000_002, 1_234_567, 1e7, 2e8, 1e9].map(n => n * 1000),
  ...[1_234_567, 9_999_999, 10_000_001, 100_000_500, 1_000_000_050],
];
export const numbers = thousandths.map(n => n / 1000);

/** A question that a way of writing answers. */
export interface Case {
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
/** Whether the engine has data of its own for a language. */
export const serves = (service: Service, lang: string, resolved: () => string): boolean =>
  service.supportedLocalesOf(lang).includes(lang) && resolved() === lang;

const digits: Readonly<Record<NumberingSystem, string>> = {
  latn: '0123456789',
  arab: '٠١٢٣٤٥٦٧٨٩',
  arabext: '۰۱۲۳۴۵۶۷۸۹',
};
/** `text` with its European digits in a system, in another way than the library's. */
export const write = (text: string, system: NumberingSystem): string =>
  [...text].map(sign => digits[system]['0123456789'.indexOf(sign)] ?? sign).join('');

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

interface Expected {
  /** How many values must at least be compared. */
  readonly least: number;
  /** `what lang input` where the oracle says something else, and why we are right; one that is not met any more fails, so that none stays behind. */
  readonly exceptions?: Readonly<Record<string, string>>;
}

/** The tests of some formats: against Firefox's Intl in Firefox, against the pinned CLDR in every engine. */
export function holdAgainstOracle(title: string, cases: readonly Case[], { least, exceptions = {} }: Expected): void {
  describe(`${title} against the oracle`, () => {
    it(`has ${cases.length} different questions, ${least} at least`, () => {
      expect(new Set(cases.map(name)).size)
        .to.equal(cases.length)
        .and.to.be.at.least(least);
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
      expect(served.length, 'values compared').to.be.at.least(least);
      // every language has been asked for, in every way
      const ways = (asked: readonly Case[]): Set<string> =>
        new Set(asked.map(({ what, lang }) => `${lang} ${what.split(' ')[0]}`));
      expect(ways(served.map(({ one }) => one))).to.deep.equal(ways(cases));
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
      expect(cases.length - same.length).to.be.greaterThan(cases.length / 4);
    });
  });
}
