import { MemberList } from '../data/member-list.js';
import type { Member, Terms } from '../data/schema/sections.js';
import type { LocalizedText } from '../data/schema/text.js';
import { fold, ranker } from '../i18n/fold.js';

/** The smallest number of members for which the filter shows. */
export const FILTER_FROM = 7;

/** A property of members that the filter offers as a list. */
export type Facet = 'sectors' | 'places';

const keysOf = (member: Member): string[] => [...(member.sectors ?? []), ...(member.places ?? [])];

/** The state of the filter, and which members match it. Independent of the view. */
export class MemberFilter {
  /** The search text as the reader typed it. */
  typed = '';
  /** The key of the chosen term; `''` for any. */
  readonly chosen: Record<Facet, string> = { sectors: '', places: '' };

  #list = new MemberList([]);
  #terms: ReadonlyMap<string, LocalizedText> = new Map();
  #choices: Partial<Record<Facet, [key: string, term: LocalizedText][]>> = {};
  /** The folded names of each term, in all languages. */
  #foldedTerms: ReadonlyMap<string, string> | undefined;
  /**
   * The searchable text of each member, folded: a line break, its name in all languages, a tab, its sectors and places in
   * all languages. See `ranker`.
   */
  #folded: string[] = [];

  /** Turns to other members. What the reader has asked stays, unless a chosen term is gone. */
  use(list: MemberList, terms: Terms): void {
    this.#list = list;
    this.#terms = new Map(Object.entries(terms));
    this.recount();
    this.#foldedTerms = undefined;
    this.#folded = [];
    for (const facet of ['sectors', 'places'] as const)
      if (!this.choices(facet).some(([key]) => key === this.chosen[facet])) this.chosen[facet] = '';
  }

  /** The names of terms. Keys without a name in the file are skipped. */
  termsOf(keys: readonly string[] = []): LocalizedText[] {
    return keys.map(key => this.#terms.get(key)).filter(term => term !== undefined);
  }

  /** The terms that at least one member uses, with their keys, in the file's order. */
  choices(facet: Facet): readonly [key: string, term: LocalizedText][] {
    let choices = this.#choices[facet];
    if (!choices) {
      const used = new Set(this.#list.values(facet).flat());
      this.#choices[facet] = choices = [...this.#terms].filter(([key]) => used.has(key));
    }
    return choices;
  }

  /** Makes the choices anew, because members have proved invalid. */
  recount(): void {
    this.#choices = {};
  }

  clear(): void {
    this.typed = this.chosen.sectors = this.chosen.places = '';
  }

  /** The searchable text of the member at a position, folded. It is made once. */
  fold(index: number): string {
    this.#foldedTerms ??= new Map([...this.#terms].map(([key, term]) => [key, fold(Object.values(term).join('\n'))]));
    const member = this.#list.at(index)!;
    return (this.#folded[index] ??= [
      '\n',
      fold(Object.values(member.name).join('\n')),
      '\t',
      keysOf(member)
        .map(key => this.#foldedTerms!.get(key) ?? '')
        .join('\n'),
    ].join(''));
  }

  /** Whether the filter asks for anything. */
  get isUsed(): boolean {
    return Boolean(this.typed || this.chosen.sectors || this.chosen.places);
  }

  /** Makes what tells how well the member at a position matches the filter, 0 for not at all (`Rank`). */
  ranker(): (index: number) => number {
    const { sectors, places } = this.chosen;
    const rank = this.typed ? ranker(this.typed) : undefined;
    return index => {
      const member = this.#list.at(index);
      if (sectors && !member?.sectors?.includes(sectors)) return 0;
      if (places && !member?.places?.includes(places)) return 0;
      return rank ? rank(this.fold(index)) : 1;
    };
  }
}
