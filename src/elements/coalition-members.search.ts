import { MemberList } from '../data/member-list.js';
import { nextTask } from '../data/next-task.js';
import type { Member, Terms } from '../data/schema/sections.js';
import { loadPlaces } from '../i18n/load-places.js';
import { FILTER_FROM, MemberFilter } from './coalition-members.filter.js';

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
    if (list.size >= FILTER_FROM) void loadPlaces().then(() => this.filter.typed && this.run());
  }

  /**
   * Searches for what the filter asks now, in tasks of their own: the letter that was typed shows first. If the filter asks
   * for nothing, checks all members and builds the index for later.
   */
  run(): void {
    const turn = ++this.#turn;
    this.#end();
    this.ended = undefined;
    const { isUsed } = this.filter;
    if (isUsed) this.ended = new Promise(resolve => (this.#end = resolve));
    else {
      this.found = undefined;
      this.changed();
    }
    if (isUsed || this.list.size > FEW) void this.#walk(isUsed, () => turn === this.#turn);
  }

  /** Goes through all members, a slice of time in each task. */
  async #walk(isSearch: boolean, isCurrent: () => boolean): Promise<void> {
    const { list, filter } = this;
    const { size } = list;
    const found: { readonly member: Member; readonly rank: number }[] = [];
    let rank: ((index: number) => number) | undefined;
    let end = 0;
    for (let index = 0; ; index++) {
      if (performance.now() >= end) {
        await nextTask();
        if (!isCurrent()) return;
        end = performance.now() + SLICE;
        if (isSearch) rank ??= filter.ranker();
      }
      const member = list.at(index);
      if (!member) break;
      filter.fold(index);
      const how = rank?.(index);
      if (how) found.push({ member, rank: how });
    }
    if (list.size < size) filter.recount();
    if (isSearch) this.found = found.sort((one, other) => other.rank - one.rank).map(({ member }) => member);
    if (isSearch || list.size < size) this.changed();
    this.ended = undefined;
    this.#end();
  }
}
