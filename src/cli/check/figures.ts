import { pointerOf, type Found } from '../finding.js';
import { europeanDigits, withoutAddresses } from './letters.js';
import { languageName } from './place.js';
import { report } from './text-rule.js';
import type { DataFile, TextAt } from './walk.js';

/** Words for thousand and more: some languages write "5 million", others "5,000,000". Clock times differ likewise. */
const scale =
  /\d\s*(?:k\b|m\b|bn\b|thousand|million|billion|bin\b|milyon|milyar|hezar|mîlyon|mîlyar|ألف|آلاف|الف|مليون|ملايين|مليار|هەزار|ملیۆن|ملیار|ܐܠܦ)|\d:\d|\d\s*[ap]\.?m\b/iu;

/** Day, month and year with points, which are three numbers: 02.04.2014. */
const pointedDate = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)(?!\.?\d)/g;
/** Groups of thousands. The first group has three digits at most, so "2014 300" stays two numbers. */
const groups = /(?<![\d.,])\d{1,3}(?:[.,٬'’ \u00a0\u202f]\d{3})+(?!\d)/g;
/** One or two decimals; more digits after a comma are a number of their own. */
const decimalComma = /(?<=\d)[,٫](?=\d{1,2}(?!\d))/g;

/** The numbers that a text contains, in any digits, with groups of thousands and decimals. */
export function numbersOf(text: string): number[] {
  const plain = europeanDigits(withoutAddresses(text))
    .replace(pointedDate, '$1 - $2 - $3')
    .replace(groups, group => group.replace(/\D/g, ''))
    .replace(decimalComma, '.');
  return (plain.match(/\d+(?:\.\d{1,2}(?!\d))?/g) ?? []).map(Number);
}

/** The numbers of the first list that the second lacks; each counts as often as it occurs. */
function lacking(numbers: readonly number[], others: readonly number[]): number[] {
  const left = [...others];
  return numbers.filter(one => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A text whose figures contradict those of another language: each has a figure that the other lacks. */
function inField(texts: readonly TextAt[]): Found[] {
  const rows = texts.map(at => ({ at, numbers: numbersOf(at.text) })).filter(({ numbers }) => numbers.length > 0);
  // the languages that most others agree with are probably right
  const agreeing = (numbers: readonly number[]): number =>
    rows.filter(row => lacking(numbers, row.numbers).length === 0 || lacking(row.numbers, numbers).length === 0).length;
  const model = [...rows].sort((a, b) => agreeing(b.numbers) - agreeing(a.numbers))[0];
  if (!model) return [];
  return rows.flatMap(({ at, numbers }) => {
    const [own, others] = [lacking(numbers, model.numbers), lacking(model.numbers, numbers)];
    if (own.length === 0 || others.length === 0) return [];
    const message = `The figures differ between languages: ${own.join(', ')} here, ${others.join(', ')} in ${languageName(model.at.lang)}. Which is right?`;
    return report(at, 'figures-differ', message);
  });
}

/** Figures that differ between the languages of one text. Plural forms and telephone numbers are left out. */
export function figureFaults({ texts }: DataFile): Found[] {
  const fields = new Map<string, TextAt[]>();
  for (const at of texts) {
    if (at.path.length > at.field.length + 1 || scale.test(europeanDigits(at.text))) continue;
    const key = pointerOf(at.field);
    fields.set(key, [...(fields.get(key) ?? []), at]);
  }
  return [...fields.values()].flatMap(inField);
}
