import { member } from '../generated/checks/members.js';
import { object, string, type Check } from './check.js';
import type { Member } from './schema/sections.js';

/** Where a data file has its members: in a list, in a slice at `src`, or in both. None of them is checked. */
export interface MembersSource {
  readonly list?: readonly unknown[];
  readonly src?: string;
}

const listOf: Check<readonly unknown[]> = value => (Array.isArray(value) ? value : undefined);
const withSlice = object({ src: string(1, 2048) }, { list: listOf }, true);

/** The section `members`, without a check of the members: `MemberList` checks them when they are needed. */
export const membersSource: Check<MembersSource> = value => {
  const list = listOf(value);
  return list ? { list } : withSlice(value);
};

const valueOf = (one: unknown, key: keyof Member): unknown =>
  typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[key] : undefined;

/** Members, each checked when it is needed: to check thousands at once would stop a cheap phone. */
export class MemberList {
  /** The members that have been checked. Invalid ones are dropped. */
  readonly members: Member[] = [];
  /** Those that follow, from `#next` on. */
  #rest: readonly unknown[];
  #next = 0;

  constructor(list: readonly unknown[]) {
    this.#rest = list;
  }

  /** How many members there are. As long as not all are checked, some of them may still prove invalid. */
  get size(): number {
    return this.members.length + this.#rest.length - this.#next;
  }

  /** The member at a position; `undefined` if there are not as many. */
  at(index: number): Member | undefined {
    while (index >= this.members.length && this.#next < this.#rest.length) {
      const checked = member(this.#rest[this.#next++]);
      if (checked) this.members.push(checked);
    }
    return this.members[index];
  }

  /** The first members, as many as there are up to `count`. */
  first(count: number): readonly Member[] {
    this.at(count - 1);
    return this.members.slice(0, count);
  }

  /** Adds the members of another list that this one does not have. */
  append(list: readonly unknown[]): void {
    this.at(Infinity);
    const ids = new Set<unknown>(this.members.map(({ id }) => id));
    this.#rest = list.filter(one => !ids.has(valueOf(one, 'id')));
    this.#next = 0;
  }

  /** The values of a key, of all members that have one, checked or not. */
  values(key: keyof Member): readonly unknown[] {
    const values = [];
    for (const list of [this.members, this.#rest.slice(this.#next)])
      for (const one of list) {
        const value = valueOf(one, key);
        if (value !== undefined) values.push(value);
      }
    return values;
  }
}
