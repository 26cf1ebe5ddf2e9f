import type { Found, Path } from '../finding.js';
import { europeanDigits } from './letters.js';
import { childOf, listAt, type DataFile } from './walk.js';

const bounds: readonly (readonly [signs: RegExp, bound: string])[] = [
  [/[+＋≥⩾]/u, 'at-least'],
  [/[≤⩽]/u, 'at-most'],
  [/[~≈≃±∼]/u, 'about'],
];
const boundIn = (text: string): string | undefined => bounds.find(([signs]) => signs.test(text))?.[1];

/** A value that was typed as it stood on a page: "80 +". */
function typedValue(value: unknown, path: Path): Found[] {
  if (typeof value !== 'string') return [];
  const bound = boundIn(value);
  const digits = europeanDigits(value).replace(/[^\d.]/g, '');
  if (!bound || !digits) return [];
  const message = 'How exactly the number is known is data, not text: each language writes it in its own way.';
  const suggestion = `"value": ${Number(digits)}, "bound": "${bound}"`;
  return [{ id: 'typed-bound', severity: 'error', path, message, suggestion }];
}

/** A plus sign or a number that stands in the words beside a counter. */
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
  if (numbers.length === 0) return [];
  const same = numbers.some(one => Number(one) === value);
  const message = same
    ? 'The label repeats the number, which is shown before it: take it out of the label.'
    : 'The label has a number of its own beside the counter: is it meant to be there?';
  return [{ id: 'typed-bound', severity: same ? 'warning' : 'info', path, message }];
}

/** Plus signs and digits typed into counters; they end up on different sides in different languages. */
export const typedBounds = ({ root, texts }: DataFile): Found[] => [
  ...listAt(root, 'stats').flatMap((stat, index) => typedValue(childOf(stat, 'value'), ['stats', index, 'value'])),
  ...texts
    .filter(({ path }) => path[0] === 'stats' && path[2] === 'label')
    .flatMap(({ path, text }) => typedLabel(text, childOf(listAt(root, 'stats')[Number(path[1])], 'value'), path)),
];
