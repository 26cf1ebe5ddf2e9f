/** The source of the plural rules, from the pinned CLDR. */
import { z } from 'zod';
import { codes } from '../lib/locales.js';
import { mapOf, readCldr } from './cldr.js';
import { emitPluralRule } from './emit-plural.js';

const { 'plurals-type-cardinal': cardinals } = readCldr(
  'cldr-core/supplemental/plurals.json',
  z.object({ supplemental: z.object({ 'plurals-type-cardinal': mapOf(mapOf(z.string())) }) }),
).supplemental;
const { plurals: ranges } = readCldr(
  'cldr-core/supplemental/pluralRanges.json',
  z.object({ supplemental: z.object({ plurals: mapOf(mapOf(z.string())) }) }),
).supplemental;

/** CLDR has plural rules by language. */
const languageOf = (code: string): string => code.split('-')[0]!;

/** The rule of a language, as the source text of a function. */
function ruleOf(code: string): string {
  const rules = Object.entries(cardinals[languageOf(code)]!)
    .map(([key, rule]) => [key.replace('pluralRule-count-', ''), rule] as const)
    .filter(([category]) => category !== 'other');
  return `n => ${rules.map(([category, rule]) => `${emitPluralRule(rule)} ? '${category}' : `).join('')} 'other'`;
}

/** The ranges of a language whose category is not that of their end; without data it is (UTS 35, part 3, "Plural Ranges"). */
const rangesOf = (code: string): (readonly [ends: string, category: string])[] =>
  Object.entries(ranges[languageOf(code)] ?? {})
    .map(([key, category]) => [key.replace('pluralRange-start-', '').replace('-end-', '-'), category] as const)
    .filter(([ends, category]) => ends.split('-')[1] !== category);

/** `plurals.ts`: the plural categories of numbers and of ranges. */
export function pluralsSource(): string {
  const rules = codes.map(code => [code, ruleOf(code)] as const).sort();
  const english = ruleOf('en');
  const withRanges = codes.map(code => [code, rangesOf(code)] as const).filter(([, found]) => found.length);
  return `import type { PluralCategory } from '../../i18n/plural.js';
    /** The plural categories of numbers, of English and of the languages that differ. */
    export const pluralRules: Readonly<Record<string, (n: number) => PluralCategory>> = {
      ${rules
        .filter(([code, rule]) => code === 'en' || rule !== english)
        .map(([code, rule]) => `'${code}': ${rule}`)
        .join(',\n')}
    };
    /** Plural categories of ranges, by those of start and end, where they are not the end's (CLDR pluralRanges). */
    export const pluralRanges: Readonly<Record<string, Readonly<Record<string, PluralCategory>>>> = {
      ${withRanges.map(([code, found]) => `'${code}': ${JSON.stringify(Object.fromEntries(found))}`).join(',\n')}
    };`;
}
