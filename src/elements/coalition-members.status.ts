import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize';

/** The delay before new numbers are announced, in milliseconds, so that none is read aloud on every key press. */
const ANNOUNCE_AFTER = 300;

/** The numbers that screen readers announce: they change once the reader has stopped typing. */
export class Announcer implements ReactiveController {
  /** The number of members found, and of those that show, as announced last. */
  announced: readonly [found: number, shown: number] | undefined;

  #latest: readonly [found: number, shown: number] | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (!this.#latest || String(this.announced) === String(this.#latest)) return;
    this.#timer = setTimeout(() => {
      this.announced = this.#latest;
      this.host.requestUpdate();
    }, ANNOUNCE_AFTER);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Forgets the numbers, as for another file. */
  reset(): void {
    this.announced = this.#latest = undefined;
  }

  /** Takes the numbers of this update, and returns those to write. The first ones are written at once. */
  take(found: number, shown: number): readonly [found: number, shown: number] {
    this.#latest = [found, shown];
    return (this.announced ??= this.#latest);
  }
}

/** How many members the filter has found. */
export const renderFound = (msg: MsgFn, found: TemplateResult): TemplateResult =>
  html`<p part="status" role="status">
    ${msg('Members found:', {
      id: 'coalition-members.found',
      desc: 'Before a number, also read aloud while one filters: "Members found: 12".',
    })}
    ${found}
  </p>`;

/** What stands in place of the list if the filter finds no member. */
export const renderNone = (msg: MsgFn, onClear: () => void): TemplateResult =>
  html`<p part="text">
      ${msg('No member matches.', {
        id: 'coalition-members.none',
        desc: 'Stands in place of the members when the filter finds none.',
      })}
    </p>
    <button part="button" type="button" .onclick=${onClear}>
      ${msg('Show all members', {
        id: 'coalition-members.clear',
        desc: 'Button below "No member matches." that empties the filter.',
      })}
    </button>`;

/** What follows a list that does not show all members: how many of them it shows, and the button that shows more. */
export const renderMore = (
  msg: MsgFn,
  shown: TemplateResult,
  found: TemplateResult,
  onMore: () => void,
): TemplateResult =>
  html`<div part="more">
    <p part="status" role="status">
      ${msg('Members shown:', {
        id: 'coalition-members.shown',
        desc: 'Before two numbers, above "Show more": "Members shown: 50 / 1,000".',
      })}
      ${shown} / ${found}
    </p>
    <button part="button" type="button" .onclick=${onMore}>
      ${msg('Show more', { id: 'coalition-members.more', desc: 'Button below the list that shows 50 more members.' })}
    </button>
  </div>`;
