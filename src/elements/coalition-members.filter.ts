import type { Member, Terms } from '../data/schema/sections.js';
import type { LocalizedText } from '../data/schema/text.js';
import { fold, matcher } from '../i18n/fold.js';

/** Of how many members on there is a filter. */
export const FILTER_FROM = 7;

/** What a member is said to be, and may be chosen by. */
export type Facet = 'sectors' | 'places';

const keysOf = (member: Member): string[] => [...(member.sectors ?? []), ...(member.places ?? [])];

/** What a reader asks for, and which members answer to it. Knows no view. */
export class MemberFilter {
  /** What is typed, as it was typed. */
  typed = '';
  /** The key of the term that is chosen, or `''` for any. */
  readonly chosen: Record<Facet, string> = { sectors: '', places: '' };

  readonly #terms: ReadonlyMap<string, LocalizedText>;
  /** What each member is found by, folded: its name and its sectors and places, in all languages. */
  #folded: readonly string[] | undefined;

  constructor(
    readonly members: readonly Member[] = [],
    terms: Terms = {},
  ) {
    this.#terms = new Map(Object.entries(terms));
  }

  /** The words of the keys that the file has words for. */
  termsOf(keys: readonly string[] = []): LocalizedText[] {
    return keys.map(key => this.#terms.get(key)).filter(term => term !== undefined);
  }

  /** The terms that some member has, with their keys, in the file's order. */
  choices(facet: Facet): [key: string, term: LocalizedText][] {
    const used = new Set(this.members.flatMap(member => member[facet] ?? []));
    return [...this.#terms].filter(([key]) => used.has(key));
  }

  clear(): void {
    this.typed = this.chosen.sectors = this.chosen.places = '';
  }

  /** Gets ready for the first letter: folding a thousand names takes a slow phone a moment. */
  prepare(): readonly string[] {
    if (this.#folded) return this.#folded;
    const folded = new Map([...this.#terms].map(([key, term]) => [key, fold(Object.values(term).join('\n'))]));
    return (this.#folded = this.members.map(member =>
      [fold(Object.values(member.name).join('\n')), ...keysOf(member).map(key => folded.get(key) ?? '')].join('\n'),
    ));
  }

  /** For each member, whether it answers. */
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
