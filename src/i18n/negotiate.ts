import { formatTag, parseTag, scriptOf, type Tag } from './tag.js';

/** Whether two tags have the same script, written out or implied by the language. */
const sameScript = (a: Tag, b: Tag): boolean => scriptOf(a) === scriptOf(b);

/**
 * Finds the best of the `available` tags for a reader of `wanted`: RFC 4647 lookup (section 3.4), then any tag of the
 * same language. Never crosses scripts: a reader of `ku-Arab` does not get Kurdish in Latin letters.
 * @returns the available tag as written, or `undefined`
 */
export function lookup(wanted: string, available: readonly string[]): string | undefined {
  const want = parseTag(wanted);
  if (!want) return undefined;
  let best: string | undefined;
  let bestRank = 0;
  for (const one of available) {
    const tag = parseTag(one);
    if (tag?.language !== want.language || !sameScript(want, tag)) continue;
    const rank = formatTag(tag) === formatTag(want) ? 4 : tag.region === want.region ? 3 : tag.region ? 1 : 2;
    if (rank > bestRank) [best, bestRank] = [one, rank];
  }
  return best;
}

/** The order in which a file's languages replace one another. */
export interface LanguageOrder {
  /** The languages offered; the first is the default. */
  readonly languages: readonly string[];
  /** The fallback languages of each language, in order of preference. */
  readonly fallback?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * The languages for a reader of `wanted`, best first: the reader's own, the file's `fallback` for it, the file's
 * `languages`. Kurdish in Arabic script falls back to Sorani (`ckb`) unless the file sets another fallback: Windows and
 * .NET know Sorani only as `ku-Arab-IQ` (MS-LCID), and other readers of that script understand it better than Arabic.
 */
export function preference(wanted: string, { languages, fallback = {} }: LanguageOrder): readonly string[] {
  const key = lookup(wanted, Object.keys(fallback));
  const fallbackTags = (key && fallback[key]) || (lookup(wanted, ['ku-Arab']) ? ['ckb'] : []);
  return [wanted, ...fallbackTags, ...languages];
}

/** The `available` tag for a reader of `wanted`, in order of `preference`; else the first one. */
export function negotiate(wanted: string, available: readonly string[], order: LanguageOrder): string | undefined {
  for (const tag of preference(wanted, order)) {
    const found = lookup(tag, available);
    if (found) return found;
  }
  return available[0];
}
