import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../scripts/tables/package.json', import.meta.url));
/** A file of the pinned CLDR. */
export const read = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

type Strings = Readonly<Record<string, string>>;

const { likelySubtags } = (
  read('cldr-core/supplemental/likelySubtags.json') as { supplemental: { likelySubtags: Strings } }
).supplemental;
const { scriptMetadata } = read('cldr-core/scriptMetadata.json') as { scriptMetadata: Record<string, { rtl: string }> };

/** Every locale that CLDR has data for, but for its root. */
export const locales = (
  read('cldr-core/availableLocales.json') as { availableLocales: { full: string[] } }
).availableLocales.full.filter(locale => locale !== 'und');

/** The script of a CLDR locale: its own, else the likely one (UTS 35, "Likely Subtags"). */
export function cldrScript(locale: string): string {
  const { language, script, region } = new Intl.Locale(locale);
  return script ?? (likelySubtags[`${language}-${region}`] ?? likelySubtags[language])!.split('-')[1]!;
}

/** The direction of a CLDR locale. */
export const cldrDirection = (locale: string): 'ltr' | 'rtl' =>
  scriptMetadata[cldrScript(locale)]?.rtl === 'YES' ? 'rtl' : 'ltr';

/** The default numbering system of a CLDR locale. */
export function cldrNumbering(locale: string): string {
  const file = read(`cldr-numbers-full/main/${locale}/numbers.json`) as {
    main: Record<string, { numbers: { defaultNumberingSystem: string } }>;
  };
  return file.main[locale]!.numbers.defaultNumberingSystem;
}

const cardinals = (
  read('cldr-core/supplemental/plurals.json') as { supplemental: { 'plurals-type-cardinal': Record<string, Strings> } }
).supplemental['plurals-type-cardinal'];

/** CLDR's own samples of each plural category: numbers as they are written, padding zeros and all; the ends of ranges. */
export const pluralSamples = (language: string): [category: string, samples: string[]][] =>
  Object.entries(cardinals[language]!).map(([key, rule]) => {
    const samples = rule
      .split(/@integer|@decimal/)
      .slice(1)
      .join(',')
      .split(/,|~/);
    return [key.replace('pluralRule-count-', ''), samples.map(one => one.trim()).filter(one => /^[\d.]+$/.test(one))];
  });
