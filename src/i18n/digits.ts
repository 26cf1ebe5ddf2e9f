import { tagsByNumbering } from '../generated/cldr/numbering.js';
import { lookup } from './negotiate.js';
import { groupOf, parseTag } from './tag.js';

/** A CLDR numbering system: European, Arabic-Indic, or Extended (Persian) Arabic-Indic digits. */
export type NumberingSystem = 'latn' | 'arab' | 'arabext';

/** A data file's choice of digits per language. */
export type DigitChoice = Readonly<Record<string, NumberingSystem>>;

/** The digits that numbers in `lang` are written with: the file's choice, else CLDR's. */
export function numberingSystemOf(lang: string, choice: DigitChoice = {}): NumberingSystem {
  const chosen = lookup(lang, Object.keys(choice));
  const tag = parseTag(lang);
  return (
    (chosen && choice[chosen]) || ((tag && groupOf(tagsByNumbering, tag)) as NumberingSystem | undefined) || 'latn'
  );
}

const zeros: Readonly<Record<NumberingSystem, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** `text` with its European digits written in `system`. */
export const withDigits = (text: string, system: NumberingSystem): string =>
  text.replace(/\d/g, digit => String.fromCharCode(zeros[system] + Number(digit)));
