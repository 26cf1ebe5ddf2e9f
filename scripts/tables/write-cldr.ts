/** Makes the tables of `src/generated/cldr/` from the pinned CLDR: direction, digits, and the formats of our languages. */
import { writeFolder } from '../lib/output.js';
import { codes } from '../lib/locales.js';
import { formatsSource } from './formats.js';
import { kinSource } from './kin.js';
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
async function writeDirection(): Promise<void> {
  const ours = new Map<string, string>(codes.map(code => [code, scriptOf(code)!]));
  const regions = Object.keys(likelySubtags).filter(tag => /^[a-z]+-(?:[A-Z]{2}|\d{3})$/.test(tag));
  for (const tag of regions.sort()) {
    const script = ours.get(tag.split('-')[0]!);
    if (script && isRtl(scriptOf(tag)) !== isRtl(script)) ours.set(tag, scriptOf(tag)!);
  }
  const rtl = [...living].filter(isRtl);
  await writeTable(
    `${dir}/scripts.ts`,
    `/** Living scripts written from right to left (CLDR scriptMetadata, "rtl"). */
    export const rtlScripts = '${rtl.join(' ')}';
    /** The script of our languages, and of regions where one of ours is written in the other direction (CLDR likelySubtags). */
    export const scripts: Record<string, string> = ${JSON.stringify(Object.fromEntries(ours))};`,
  );
}

/** CLDR's numbering system of our languages, where it is not Latin. */
async function writeDigits(): Promise<void> {
  const systems: Record<string, string> = {};
  for (const locale of full) {
    if (!codes.includes(locale.split('-')[0] as (typeof codes)[number]) || locale.split('-').length > 2) continue;
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
