import { formatTag, parseTag, scriptOf, type Tag } from './tag.js';

/** Two scripts that a reader of one can be given: the same, or a language's usual one, named or not. */
const sameScript = (a: Tag, b: Tag): boolean => scriptOf(a) === scriptOf(b);

/**
 * The one of the `available` tags that a reader of `wanted` is served with: RFC 4647 lookup (section 3.4), then any of
 * the same language; never one in another script, so that a reader of `ku-Arab` is not given Latin Kurdish.
 * @returns the available tag as it was written, or `undefined`
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

/** In which order a file's languages stand in for one another. */
export interface LanguageOrder {
  /** The languages offered; the first is the default. */
  readonly languages: readonly string[];
  /** Per language, those that stand in for it first. */
  readonly fallback?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * The languages that serve a reader of `wanted`, best first: its own, those of the file's `fallback` for it, the file's
 * `languages`. Kurdish in Arabic script that the file says nothing of is Sorani, before all of these: Windows and .NET
 * have no other name for it than `ku-Arab-IQ` (MS-LCID), and to other readers of that script it is nearer than Arabic.
 */
export function preference(wanted: string, { languages, fallback = {} }: LanguageOrder): readonly string[] {
  const key = lookup(wanted, Object.keys(fallback));
  const fallbackTags = (key && fallback[key]) || (lookup(wanted, ['ku-Arab']) ? ['ckb'] : []);
  return [wanted, ...fallbackTags, ...languages];
}

/** The tag among `available` for a reader of `wanted`, in order of `preference`; else whatever there is. */
export function negotiate(wanted: string, available: readonly string[], order: LanguageOrder): string | undefined {
  for (const tag of preference(wanted, order)) {
    const found = lookup(tag, available);
    if (found) return found;
  }
  return available[0];
}
