import type { Member, Terms } from '../data/schema/sections.js';
import type { LocalizedText } from '../data/schema/text.js';
import { fold, matcher } from '../i18n/fold.js';

/** The smallest number of members for which the filter shows. */
export const FILTER_FROM = 7;

/** A property of members that the filter offers as a list. */
export type Facet = 'sectors' | 'places';

const keysOf = (member: Member): string[] => [...(member.sectors ?? []), ...(member.places ?? [])];

/** The state of the filter, and the members that match it. Independent of the view. */
export class MemberFilter {
  /** The search text as the reader typed it. */
  typed = '';
  /** The key of the chosen term; `''` for any. */
  readonly chosen: Record<Facet, string> = { sectors: '', places: '' };

  readonly #terms: ReadonlyMap<string, LocalizedText>;
  /** The searchable text of each member, folded: its name, sectors and places in all languages. */
  #folded: readonly string[] | undefined;

  constructor(
    readonly members: readonly Member[] = [],
    terms: Terms = {},
  ) {
    this.#terms = new Map(Object.entries(terms));
  }

  /** The names of terms. Keys without a name in the file are skipped. */
  termsOf(keys: readonly string[] = []): LocalizedText[] {
    return keys.map(key => this.#terms.get(key)).filter(term => term !== undefined);
  }

  /** The terms that at least one member uses, with their keys, in the file's order. */
  choices(facet: Facet): [key: string, term: LocalizedText][] {
    const used = new Set(this.members.flatMap(member => member[facet] ?? []));
    return [...this.#terms].filter(([key]) => used.has(key));
  }

  clear(): void {
    this.typed = this.chosen.sectors = this.chosen.places = '';
  }

  /**
   * Builds the search index. Called on focus, before the first key press, because folding a thousand names is slow on a
   * cheap phone.
   */
  prepare(): readonly string[] {
    if (this.#folded) return this.#folded;
    const folded = new Map([...this.#terms].map(([key, term]) => [key, fold(Object.values(term).join('\n'))]));
    return (this.#folded = this.members.map(member =>
      [fold(Object.values(member.name).join('\n')), ...keysOf(member).map(key => folded.get(key) ?? '')].join('\n'),
    ));
  }

  /** Whether each member matches the filter. */
  matches(): boolean[] {
    const { sectors, places } = this.chosen;
    const found = this.typed ? matcher(this.typed) : undefined;
    const folded = found ? this.prepare() : [];
    return this.members.map(
      (member, index) =>
        (!sectors || !!member.sectors?.includes(sectors)) &&
        (!places || !!member.places?.includes(places)) &&
        (!found || found(folded[index]!)),
    );
  }
}
