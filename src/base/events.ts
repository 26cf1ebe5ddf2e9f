import type { CoalitionErrorKind, CoalitionDataError } from '../data/errors.js';

const bubbling: EventInit = { bubbles: true, composed: true };

/** Fired when a widget shows a section for the first time, and after each change of its `src`. */
export class CoalitionLoadEvent extends Event {
  constructor(
    /** The address of the data file. */
    readonly url: string,
    /** The revision of the data file, when it says one. */
    readonly revision: number | undefined,
  ) {
    super('coalition-load', bubbling);
  }
}

/** Fired when a widget has nothing to show and keeps its fallback. */
export class CoalitionErrorEvent extends Event {
  /** What kind of failure it is. */
  readonly kind: CoalitionErrorKind;
  /** The place and the remedy, for developers, in English. */
  readonly message: string;
  constructor(
    /** What was thrown on the way. */
    readonly error: CoalitionDataError,
  ) {
    super('coalition-error', bubbling);
    this.kind = error.kind;
    this.message = error.message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'coalition-load': CoalitionLoadEvent;
    'coalition-error': CoalitionErrorEvent;
  }
}
