import type { Found, Path } from '../finding.js';
import { europeanDigits } from './letters.js';
import { childOf, listAt, type DataFile } from './walk.js';

const bounds: readonly (readonly [signs: RegExp, bound: string])[] = [
  [/[+＋≥⩾]/u, 'at-least'],
  [/[≤⩽]/u, 'at-most'],
  [/[~≈≃±∼]/u, 'about'],
];
const boundIn = (text: string): string | undefined => bounds.find(([signs]) => signs.test(text))?.[1];

/** Between two numbers of a range as people type it, with a percent sign at one or both of them. */
const rangeDash = /(?<=\d[\s%٪]*)[-–—](?=[\s%٪]*\d)/;
const percentSign = /[%٪]/u;

/** A value that was typed as it stood on a page: "80 +", "45 %", "20–30". */
function typedValue(value: unknown, path: Path): Found[] {
  if (typeof value !== 'string') return [];
  const bound = boundIn(value);
  const percent = percentSign.test(value);
  const ends = europeanDigits(value)
    .split(rangeDash)
    .map(one => one.replace(/[^\d.]/g, ''));
  if (ends.length > 2 || !ends.every(Boolean) || !(bound || percent || ends[1])) return [];
  const id = bound ? 'typed-bound' : percent ? 'typed-percent' : 'typed-range';
  const message = bound
    ? 'How exactly the number is known is data, not text: each language writes it in its own way.'
    : `${percent ? 'A percentage' : 'A range'} is data, not text: each language writes it in its own way.`;
  const keys = [
    `"value": ${Number(ends[0])}`,
    ends[1] && `"to": ${Number(ends[1])}`,
    percent && '"unit": "percent"',
    bound && `"bound": "${bound}"`,
  ];
  return [{ id, severity: 'error', path, message, suggestion: keys.filter(Boolean).join(', ') }];
}

/** A range that widgets do not show, or whose words say the same twice. */
function rangeFaults(stat: unknown, path: Path): Found[] {
  const [value, to, bound] = ['value', 'to', 'bound'].map(key => childOf(stat, key));
  if (typeof value !== 'number' || typeof to !== 'number') return [];
  if (to <= value) {
    const message = `A range goes up: "to" (${to}) must be more than "value" (${value}). Until then ${value} is shown alone.`;
    return [{ id: 'empty-range', severity: 'error', path: [...path, 'to'], message }];
  }
  if (bound !== 'at-least' && bound !== 'at-most') return [];
  const message = `A range says its least and its most: take "bound": "${bound}" out, or "to".`;
  return [{ id: 'range-bound', severity: 'warning', path: [...path, 'bound'], message }];
}

/** A sign or a number that stands in the words beside a counter. */
function typedLabel(text: string, value: unknown, path: Path): Found[] {
  const bound = boundIn(text);
  const numbers = europeanDigits(text).match(/\d+/g) ?? [];
  const words = text
    .replace(/[+＋≥⩾≤⩽~≈≃±∼]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bound) {
    const message = `The label has a sign that belongs to the number: give the counter "bound": "${bound}".`;
    return [{ id: 'typed-bound', severity: 'warning', path, message, suggestion: words }];
  }
  if (percentSign.test(text)) {
    const message = 'The label has the sign of a percentage: give the counter "unit": "percent".';
    const suggestion = words.replace(/\s*[%٪]\s*/u, ' ').trim();
    return [{ id: 'typed-percent', severity: 'warning', path, message, suggestion }];
  }
  if (numbers.length === 0) return [];
  const same = numbers.some(one => Number(one) === value);
  const message = same
    ? 'The label repeats the number, which is shown before it: take it out of the label.'
    : 'The label has a number of its own beside the counter: is it meant to be there?';
  return [{ id: 'typed-bound', severity: same ? 'warning' : 'info', path, message }];
}

/** Signs and digits typed into counters, which end up on different sides in different languages; ranges that are none. */
export const counterFaults = ({ root, texts }: DataFile): Found[] => [
  ...listAt(root, 'stats').flatMap((stat, index) => rangeFaults(stat, ['stats', index])),
  ...listAt(root, 'stats').flatMap((stat, index) => typedValue(childOf(stat, 'value'), ['stats', index, 'value'])),
  ...texts
    .filter(({ path }) => path[0] === 'stats' && path[2] === 'label')
    .flatMap(({ path, text }) => typedLabel(text, childOf(listAt(root, 'stats')[Number(path[1])], 'value'), path)),
];
