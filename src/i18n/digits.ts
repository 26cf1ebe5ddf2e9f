import { tagsByNumbering } from '../generated/cldr/numbering.js';
import { lookup } from './negotiate.js';
import { groupOf, parseTag } from './tag.js';

/** A CLDR numbering system: European, Arabic-Indic, or Extended (Persian) Arabic-Indic digits. */
export type NumberingSystem = 'latn' | 'arab' | 'arabext';

/** The numbering systems that a data file sets, by language. */
export type DigitChoice = Readonly<Record<string, NumberingSystem>>;

/** The numbering system for `lang`: the file's choice, or CLDR's default. */
export function numberingSystemOf(lang: string, choice: DigitChoice = {}): NumberingSystem {
  const chosen = lookup(lang, Object.keys(choice));
  const tag = parseTag(lang);
  return (
    (chosen && choice[chosen]) || ((tag && groupOf(tagsByNumbering, tag)) as NumberingSystem | undefined) || 'latn'
  );
}

const zeros: Readonly<Record<NumberingSystem, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** Replaces the European digits in `text` with those of `system`. */
export const withDigits = (text: string, system: NumberingSystem): string =>
  text.replace(/\d/g, digit => String.fromCharCode(zeros[system] + Number(digit)));
