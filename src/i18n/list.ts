import { formatOf } from './locale-format.js';

/**
 * Joins a list with the separators that a reader of `lang` expects (CLDR listPattern, "standard"): `A, B, and C`.
 * Returns parts instead of a string, because each item may be in another language and needs its own isolation. The
 * strings among the parts are in `lang`. Spaces belong to the separators, never to the items.
 */
export function formatList<T>(lang: string, items: readonly T[]): (T | string)[] {
  const [two, middle, end] = formatOf(lang).list.split('|') as [string, string, string];
  const last = items.length - 1;
  const before = (index: number): string => (index < last ? middle : last === 1 ? two : end);
  return items.flatMap((item, index) => (index ? [before(index), item] : [item]));
}
