import { formatOf } from './locale-format.js';

/**
 * The items of a list with the words between them that a reader of `lang` expects (CLDR listPattern, "standard"): `A, B,
 * and C`. Parts instead of a text, since each item may be in another language and is isolated on its own; a part of ours
 * is in `lang`. A space belongs to the word that it stands at, never to an item.
 */
export function formatList<T>(lang: string, items: readonly T[]): (T | string)[] {
  const [two, middle, end] = formatOf(lang).list.split('|') as [string, string, string];
  const last = items.length - 1;
  const before = (index: number): string => (index < last ? middle : last === 1 ? two : end);
  return items.flatMap((item, index) => (index ? [before(index), item] : [item]));
}
