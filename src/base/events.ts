import type { CoalitionErrorKind, CoalitionDataError } from '../data/errors.js';

const bubbling: EventInit = { bubbles: true, composed: true };

/** Fired when a widget first shows its section, and again after each change of `src` and each reload. */
export class CoalitionLoadEvent extends Event {
  constructor(
    /** The absolute URL of the data file. */
    readonly url: string,
    /** The revision of the data file, if it has one. */
    readonly revision: number | undefined,
  ) {
    super('coalition-load', bubbling);
  }
}

/** Fired if a widget has nothing to show. The fallback stays. */
export class CoalitionErrorEvent extends Event {
  /** The kind of failure. */
  readonly kind: CoalitionErrorKind;
  /** What is wrong and where, in English, for developers. */
  readonly message: string;
  constructor(
    /** The error, with its cause. */
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
