/** Makes the tables of `src/generated/cldr/` from the pinned CLDR: direction, digits, and the formats of our languages. */
import { writeFolder } from '../lib/output.js';
import { codes } from '../lib/locales.js';
import { formatsSource } from './formats.js';
import { kin, kinSource } from './kin.js';
import { numbersOf } from './numbers.js';
import { pluralsSource } from './plurals.js';
import { full, isRtl, likelySubtags, scriptOf } from './scripts.js';
import { writeTable } from './output.js';

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
/** Languages of the region that CLDR has likely subtags for but no locale. */
const alsoSpoken = ['hac'];

async function writeDirection(): Promise<void> {
  const languages = new Set([...full.map(tag => tag.split('-')[0]!), ...alsoSpoken]);
  const byScript = new Map<string, string[]>();
  const add = (tag: string): void => {
    const script = scriptOf(tag);
    if (script) byScript.set(script, [...(byScript.get(script) ?? []), tag]);
  };
  for (const language of [...languages].sort()) if (isRtl(scriptOf(language)) && !kin.has(language)) add(language);
  for (const tag of Object.keys(likelySubtags).sort()) {
    const [language = '', region = ''] = tag.split('-');
    if (/^(?:[A-Z]{2}|\d{3})$/.test(region) && language !== 'und' && languages.has(language))
      if (isRtl(scriptOf(tag)) !== isRtl(scriptOf(language))) add(tag);
  }
  const scripts = [...living].filter(isRtl);
  await writeTable(
    `${dir}/scripts.ts`,
    `/** Living scripts written from right to left (CLDR scriptMetadata, "rtl"). */
    export const rtlScripts = '${scripts.join(' ')}';
    /** The script of languages, and of languages in a region, where it is one that is written from right to left, or differs in direction from the language's own (CLDR likelySubtags). */
    export const scriptsByTag: Readonly<Record<string, string>> = {${[...byScript].map(([script, tags]) => `${script}: '${tags.join(' ')}'`).join(', ')}};`,
  );
}

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
  await writeTable(
    `${dir}/numbering.ts`,
    `/** The tags whose default numbering system is another than Latin, or than their language's own (CLDR defaultNumberingSystem). */
    export const tagsByNumbering = {${[...bySystem].map(([system, tags]) => `${system}: '${tags.join(' ')}'`).join(', ')}};`,
  );
}

await writeDirection();
await writeDigits();
await writeTable(`${dir}/kin.ts`, kinSource());
await writeTable(`${dir}/plurals.ts`, pluralsSource());
await writeFolder(`${dir}/formats`, new Map(codes.map(code => [`${code}.ts`, formatsSource(code)])), 'generate:tables');
