import type { Found, Path } from '../finding.js';
import { europeanDigits } from './letters.js';
import { childOf, listAt, type DataFile } from './walk.js';

const bounds: readonly (readonly [signs: RegExp, bound: string])[] = [
  [/[+＋≥⩾]/u, 'at-least'],
  [/[≤⩽]/u, 'at-most'],
  [/[~≈≃±∼]/u, 'about'],
];
const boundIn = (text: string): string | undefined => bounds.find(([signs]) => signs.test(text))?.[1];

/** The dash between the two numbers of a typed range; either number may have a percent sign. */
const rangeDash = /(?<=\d[\s%٪]*)[-–—](?=[\s%٪]*\d)/;
const percentSign = /[%٪]/u;

/** A value copied as it was typed on a page: "80 +", "45 %", "20–30". */
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
    ? 'The sign belongs in "bound", not in the number: each language writes it in its own way.'
    : `Write ${percent ? 'a percentage' : 'a range'} as numbers, not as text: each language formats it in its own way.`;
  const keys = [
    `"value": ${Number(ends[0])}`,
    ends[1] && `"to": ${Number(ends[1])}`,
    percent && '"unit": "percent"',
    bound && `"bound": "${bound}"`,
  ];
  return [{ id, severity: 'error', path, message, suggestion: keys.filter(Boolean).join(', ') }];
}

/** A range that widgets ignore, or that repeats its bound. */
function rangeFaults(stat: unknown, path: Path): Found[] {
  const [value, to, bound] = ['value', 'to', 'bound'].map(key => childOf(stat, key));
  if (typeof value !== 'number' || typeof to !== 'number') return [];
  if (to <= value) {
    const message = `In a range, "to" (${to}) must be greater than "value" (${value}). Until then only ${value} is shown.`;
    return [{ id: 'empty-range', severity: 'error', path: [...path, 'to'], message }];
  }
  if (bound !== 'at-least' && bound !== 'at-most') return [];
  const message = `A range already has a minimum and a maximum: remove "bound": "${bound}", or remove "to".`;
  return [{ id: 'range-bound', severity: 'warning', path: [...path, 'bound'], message }];
}

/** A sign or a number in a counter's label. */
function typedLabel(text: string, value: unknown, path: Path): Found[] {
  const bound = boundIn(text);
  const numbers = europeanDigits(text).match(/\d+/g) ?? [];
  const words = text
    .replace(/[+＋≥⩾≤⩽~≈≃±∼]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bound) {
    const message = `The label contains a sign that belongs to the number: set "bound": "${bound}" on the counter instead.`;
    return [{ id: 'typed-bound', severity: 'warning', path, message, suggestion: words }];
  }
  if (percentSign.test(text)) {
    const message = 'The label contains a percent sign: set "unit": "percent" on the counter instead.';
    const suggestion = words.replace(/\s*[%٪]\s*/u, ' ').trim();
    return [{ id: 'typed-percent', severity: 'warning', path, message, suggestion }];
  }
  if (numbers.length === 0) return [];
  const same = numbers.some(one => Number(one) === value);
  const message = same
    ? 'The label repeats the number that is shown before it: remove it from the label.'
    : 'The label contains another number than the counter: is that intended?';
  return [{ id: 'typed-bound', severity: same ? 'warning' : 'info', path, message }];
}

/**
 * Signs and digits typed into counters, which would appear on different sides in different languages; invalid ranges.
 */
export const counterFaults = ({ root, texts }: DataFile): Found[] => [
  ...listAt(root, 'stats').flatMap((stat, index) => rangeFaults(stat, ['stats', index])),
  ...listAt(root, 'stats').flatMap((stat, index) => typedValue(childOf(stat, 'value'), ['stats', index, 'value'])),
  ...texts
    .filter(({ path }) => path[0] === 'stats' && path[2] === 'label')
    .flatMap(({ path, text }) => typedLabel(text, childOf(listAt(root, 'stats')[Number(path[1])], 'value'), path)),
];
