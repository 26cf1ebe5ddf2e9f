/** Makes the tables of `src/generated/cldr/` from the pinned CLDR: direction, digits, and the formats of our languages. */
import { z } from 'zod';
import { mapOf, readCldr } from './lib/cldr.js';
import { emitPluralRule } from './lib/emit-plural.js';
import { writeGenerated } from './lib/output.js';

const dir = 'src/generated/cldr';
/** Of the scripts that are written from right to left, those that somebody writes a page in today. */
const living = new Set([
  'Adlm',
  'Arab',
  'Gara',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);
const formatLocales = ['ar', 'ar-SY', 'ckb', 'en', 'ku', 'syr', 'tr'];
/** Where the months have the same names as in Syria. */
const likeSyria = ['ar-IQ', 'ar-JO', 'ar-LB', 'ar-PS'];
/** Languages written from left to right whose readers are met in two scripts; any more would cost each page bytes. */
const guarded = ['el', 'zh'];
/** Languages of the region that CLDR has likely subtags for but no locale. */
const alsoSpoken = ['acm', 'aeb', 'aii', 'apc', 'ary', 'arz', 'hac', 'sdh', 'syc'];

const { likelySubtags } = readCldr(
  'cldr-core/supplemental/likelySubtags.json',
  z.object({ supplemental: z.object({ likelySubtags: mapOf(z.string()) }) }),
).supplemental;
const { scriptMetadata } = readCldr(
  'cldr-core/scriptMetadata.json',
  z.object({ scriptMetadata: mapOf(z.object({ rtl: z.string() })) }),
);
const { full } = readCldr(
  'cldr-core/availableLocales.json',
  z.object({ availableLocales: z.object({ full: z.array(z.string()) }) }),
).availableLocales;

const isRtl = (script: string | undefined): boolean => scriptMetadata[script ?? '']?.rtl === 'YES';
const scriptOf = (tag: string): string | undefined => likelySubtags[tag]?.split('-')[1];

async function writeDirection(): Promise<void> {
  const languages = new Set([...full.map(tag => tag.split('-')[0]!), ...alsoSpoken]);
  const byScript = new Map<string, string[]>();
  const add = (tag: string): void => {
    const script = scriptOf(tag);
    if (script) byScript.set(script, [...(byScript.get(script) ?? []), tag]);
  };
  for (const language of [...languages].sort()) if (isRtl(scriptOf(language))) add(language);
  for (const tag of Object.keys(likelySubtags).sort()) {
    const [language = '', region = ''] = tag.split('-');
    if (/^(?:[A-Z]{2}|\d{3})$/.test(region) && language !== 'und' && languages.has(language))
      if (isRtl(scriptOf(tag)) !== isRtl(scriptOf(language))) add(tag);
  }
  for (const language of guarded) {
    add(language);
    for (const tag of Object.keys(likelySubtags).sort()) {
      const [first, region = ''] = tag.split('-');
      if (first !== language || !region || scriptOf(tag) === scriptOf(first)) continue;
      const other = `${first}-${scriptOf(tag)}`;
      if (likelySubtags[other] === `${other}-${region}` || full.includes(`${other}-${region}`)) add(tag);
    }
  }
  const scripts = [...living].filter(isRtl);
  await writeGenerated(
    `${dir}/scripts.ts`,
    `/** Living scripts written from right to left (CLDR scriptMetadata, "rtl"). */
    export const rtlScripts = '${scripts.join(' ')}';
    /** The script of languages, and of languages in a region, where it is none that is written from left to right, differs from the language's own, or must not be mistaken (CLDR likelySubtags). */
    export const scriptsByTag: Readonly<Record<string, string>> = {${[...byScript].map(([script, tags]) => `${script}: '${tags.join(' ')}'`).join(', ')}};`,
  );
}

const numbersShape = z.object({ defaultNumberingSystem: z.string(), minimumGroupingDigits: z.string() }).loose();
const numbersOf = (locale: string) =>
  readCldr(
    `cldr-numbers-full/main/${locale}/numbers.json`,
    z.object({ main: z.record(z.string(), z.object({ numbers: numbersShape })) }),
  ).main[locale]!.numbers;

/** CLDR's numbering system of the languages that are written from right to left, where it is not Latin. */
async function writeDigits(): Promise<void> {
  const systems: Record<string, string> = {};
  for (const locale of full) {
    const rtl = isRtl(scriptOf(locale)) || isRtl(scriptOf(locale.split('-')[0]!));
    if (!rtl || locale.split('-').length > 2) continue;
    const { defaultNumberingSystem: system } = numbersOf(locale);
    const inherited = systems[locale.split('-')[0]!] ?? 'latn';
    if (system !== inherited && ['arab', 'arabext', 'latn'].includes(system)) systems[locale] = system;
  }
  const bySystem = new Map<string, string[]>();
  for (const [locale, system] of Object.entries(systems))
    bySystem.set(system, [...(bySystem.get(system) ?? []), locale]);
  await writeGenerated(
    `${dir}/numbering.ts`,
    `/** The tags whose default numbering system is another than Latin, or than their language's own (CLDR defaultNumberingSystem). */
    export const tagsByNumbering = {${[...bySystem].map(([system, tags]) => `${system}: '${tags.join(' ')}'`).join(', ')}};`,
  );
}

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

const symbolsShape = z.object({ decimal: z.string(), group: z.string() });
/** What CLDR's root has for both Arabic numbering systems; the packages leave root out of locales that do not use them. */
const arabicSymbols = { decimal: '٫', group: '٬' };
const pluralRules = readCldr(
  'cldr-core/supplemental/plurals.json',
  z.object({ supplemental: z.object({ 'plurals-type-cardinal': mapOf(mapOf(z.string())) }) }),
).supplemental['plurals-type-cardinal'];

/**
 * The pattern of month and year. Where a language has one of its own for short names and root's `y MMMM` for long ones
 * (ckb, whose names are the same in both), its own.
 */
const monthOf = ({ yMMM, yMMMM }: { yMMM: string; yMMMM: string }): string =>
  yMMMM === 'y MMMM' && yMMM !== 'y MMM' ? yMMM.replace('MMM', 'MMMM') : yMMMM;

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
  const calendar = calendarOf(locale);
  const language = locale.split('-')[0]!;
  const rules = Object.entries(pluralRules[language]!)
    .map(([key, rule]) => [key.replace('pluralRule-count-', ''), rule] as const)
    .filter(([category]) => category !== 'other');
  const plural = rules.map(([category, rule]) => `${emitPluralRule(rule)} ? '${category}' : `).join('');
  return {
    symbols: JSON.stringify(symbols('latn')),
    minimumGrouping: numbers.minimumGroupingDigits,
    months: JSON.stringify(Object.values(calendar.months.format.wide).join('|')),
    date: JSON.stringify(calendar.dateFormats.long),
    month: JSON.stringify(monthOf(calendar.dateTimeFormats.availableFormats)),
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

async function writeFormats(): Promise<void> {
  const own = formatLocales.map(locale =>
    locale === 'ar-SY' ? "'ar-SY': syria" : `${JSON.stringify(locale)}: {${emitKeys(formatOf(locale))}}`,
  );
  await writeGenerated(
    `${dir}/formats.ts`,
    `import type { LocaleFormat } from '../../i18n/format.js';
    /** Syria's, and of the countries around it that name the months as it does. */
    const syria: LocaleFormat = {${emitKeys(formatOf('ar-SY'))}};
    /** Number symbols (decimal and group mark), month names, date patterns and plural rules. */
    export const formats: Readonly<Record<string, LocaleFormat>> = {
      ${[...own, ...likeSyria.map(emitLikeSyria)].join(',\n')}
    };`,
  );
}

await writeDirection();
await writeDigits();
await writeFormats();
