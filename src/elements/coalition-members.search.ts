import { MemberList } from '../data/member-list.js';
import type { Member, Terms } from '../data/schema/sections.js';
import { MemberFilter } from './coalition-members.filter.js';

/** How long a search runs before it lets the page respond, in milliseconds. */
const SLICE = 6;
/** The number of members up to which no index is built ahead of a search. */
const FEW = 60;

/** Searches members in slices of time, so that no key press waits for a long list. */
export class MemberSearch {
  list = new MemberList([]);
  readonly filter = new MemberFilter();
  /** The members that the last search has found, the best matches first; `undefined` if the filter asks for nothing. */
  found: readonly Member[] | undefined;
  /** Resolves when the search that is under way has ended, or another has replaced it. */
  ended: Promise<void> | undefined;

  #turn = 0;
  #end = (): void => undefined;

  /** @param changed called when there is something else to show */
  constructor(readonly changed: () => void) {}

  /** The number of members that match the filter. */
  get size(): number {
    return this.found?.length ?? this.list.size;
  }

  /** The first members that match the filter. */
  first(count: number): readonly Member[] {
    return this.found?.slice(0, count) ?? this.list.first(count);
  }

  /** Turns to other members. The filter stays. */
  use(list: MemberList, terms: Terms): void {
    this.list = list;
    this.filter.use(list, terms);
    this.run();
  }

  /** Searches for what the filter asks now. If it asks for nothing, checks all members and builds the index for later. */
  run(): void {
    this.#end();
    const rank = this.filter.ranker();
    const go = this.#walk(rank);
    if (rank) {
      this.ended = new Promise(resolve => (this.#end = resolve));
      go();
    } else {
      this.found = undefined;
      this.changed();
      if (this.list.size > FEW) setTimeout(go);
    }
  }

  /** A function that goes through all members, a slice of time now and the others in tasks of their own. */
  #walk(rank?: (index: number) => number): () => void {
    const turn = ++this.#turn;
    const { list, filter } = this;
    const { size } = list;
    const found: { readonly member: Member; readonly rank: number }[] = [];
    let index = 0;
    const go = (): void => {
      if (turn !== this.#turn) return;
      for (const end = performance.now() + SLICE; performance.now() < end; index++) {
        const member = list.at(index);
        if (!member) {
          if (list.size < size) filter.recount();
          if (rank) this.found = found.sort((one, other) => other.rank - one.rank).map(({ member }) => member);
          if (rank || list.size < size) this.changed();
          this.ended = undefined;
          this.#end();
          return;
        }
        filter.fold(index);
        const how = rank?.(index);
        if (how) found.push({ member, rank: how });
      }
      setTimeout(go);
    };
    return go;
  }
}
