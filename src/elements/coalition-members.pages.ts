import type { LitElement, ReactiveController } from 'lit';
import { nextTask } from '../data/next-task.js';
import type { Member } from '../data/schema/sections.js';

/** How many members show at first, and how many more with each press of the button. */
const PAGE = 50;
/** The last page may be longer by so many, because a button for three members would be a nuisance. */
const SPARE = 10;
/** How many members one update shows anew. A page of 50 cards at once would stop a cheap phone. */
const STEP = 4;
/** A list as short as this shows as a whole at first: no portion would be worth the wait. */
const FEW = 12;
/** The pause between two steps, in milliseconds: about a frame, so that the browser lays out each step on its own. */
const PAUSE = 20;
/** How many members are printed at most: as many as fit into a data file without a slice. */
const PRINTED = 2000;

/** How many of the members show. On paper, where no button works, all of them do, up to `PRINTED`. */
export class Pages implements ReactiveController {
  /** Resolves after the next step, if there is one. */
  pending: Promise<void> | undefined;

  #limit = PAGE;
  #isPrinting = false;
  /** What shows. `undefined` at first. */
  #shown: readonly Member[] | undefined;
  #focus: (() => void) | undefined;

  /**
   * @param isWhole whether the first update shows a whole page, because one shows already: what came with the HTML
   */
  constructor(
    readonly host: LitElement,
    private isWhole: boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** How many of `total` members show. */
  count(total: number): number {
    const limit = this.#isPrinting ? Math.max(PRINTED, this.#limit) : this.#limit;
    return total > limit + SPARE ? limit : total;
  }

  /**
   * What this update shows of a page: a step more than before. The others that showed before stay below until their turn
   * comes, so that the page below the list does not move. The first update of a long list shows none: it has the filter
   * to render. Asks for another update if some members wait.
   */
  step(page: readonly Member[]): readonly Member[] {
    const shown = this.#shown ?? [];
    const same = page.findIndex((one, index) => one !== shown[index]);
    const isShort = !this.#shown && page.length <= FEW;
    const isWhole = same < 0 || isShort || this.#isPrinting || this.isWhole;
    const count = isWhole ? page.length : this.#shown ? same + STEP : 0;
    this.isWhole = false;
    this.#shown = [...page.slice(0, count), ...shown.slice(count, page.length)];
    if (count < page.length)
      this.pending ??= nextTask(PAUSE).then(() => {
        this.pending = undefined;
        this.host.requestUpdate();
      });
    return this.#shown;
  }

  /**
   * Shows one more page of a list, and moves the focus to its first item. The button cannot keep it: it moves away, and
   * disappears with the last page.
   */
  add({ children }: Element): void {
    const { length } = children;
    this.#focus = () => {
      const first = children[length];
      if (!(first instanceof HTMLElement)) return;
      first.tabIndex = -1;
      first.focus();
    };
    this.#limit += PAGE;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    this.#focus?.();
    this.#focus = undefined;
  }

  /** Shows the first page only. */
  reset(): void {
    this.#limit = PAGE;
  }

  /** Keeps no member of another file. */
  forget(): void {
    this.reset();
    this.#shown = undefined;
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.host.requestUpdate();
  };
}
