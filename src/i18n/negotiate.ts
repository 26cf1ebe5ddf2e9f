import { kinOf, parseTag, scriptOf, type Tag } from './tag.js';

/**
 * How well a tag fits a reader of `want`. A subtag that both have counts for it, the more the earlier it stands: when
 * RFC 4647 lookup (section 3.4) shortens a tag, the last subtag goes first. A subtag of its own counts against it.
 */
const fit = (want: Tag, { subtags }: Tag): number =>
  subtags.map(one => want.subtags.indexOf(one)).reduce((sum, at) => sum + (at < 0 ? -9 : 9 - at), 0);

/**
 * Finds the best of the `available` tags for a reader of `wanted`: the longest match, then any tag of the same language.
 * Never crosses scripts: a reader of `ku-Arab` does not get Kurdish in Latin letters.
 * @returns the available tag as written, or `undefined`
 */
export function lookup(wanted: string, available: readonly string[]): string | undefined {
  const want = parseTag(wanted);
  if (!want) return undefined;
  let best: string | undefined;
  let bestFit = -Infinity;
  for (const one of available) {
    const tag = parseTag(one);
    if (tag?.language !== want.language || scriptOf(tag) !== scriptOf(want)) continue;
    const rank = fit(want, tag);
    if (rank > bestFit) [best, bestFit] = [one, rank];
  }
  return best;
}

/** The order in which a file's languages replace one another. */
export interface LanguageOrder {
  /** The languages offered; the first is the default. */
  readonly languages: readonly string[];
  /** The fallback languages of each language, in order of preference; of all others, below `*`. */
  readonly fallback?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * The languages for a reader of `wanted`, best first: the reader's own; the file's `fallback` for it, else our language
 * that its readers read, with the `fallback` for that one or for all others (`*`); the file's `languages`.
 */
export function preference(wanted: string, { languages, fallback = {} }: LanguageOrder): readonly string[] {
  const fallbackOf = (tag: string): readonly string[] | undefined => {
    const key = lookup(tag, Object.keys(fallback));
    return key === undefined ? undefined : fallback[key];
  };
  const kin = kinOf(wanted);
  return [wanted, ...(fallbackOf(wanted) ?? [kin, ...(fallbackOf(kin) ?? fallback['*'] ?? [])]), ...languages];
}

/** The `available` tag for a reader of `wanted`, in order of `preference`; else the first one. */
export function negotiate(wanted: string, available: readonly string[], order: LanguageOrder): string | undefined {
  for (const tag of preference(wanted, order)) {
    const found = lookup(tag, available);
    if (found) return found;
  }
  return available[0];
}
