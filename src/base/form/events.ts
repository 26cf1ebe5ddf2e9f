import type { SubmissionProblem, SubmitErrorKind } from '../../data/submit/outcome.js';
import type { Submission } from '../../data/submit/submission.js';

const bubbling: EventInit = { bubbles: true, composed: true };

/** Fired before anything is sent. When it is cancelled nothing is sent, and what was typed stays. */
export class VolunteerSubmitEvent extends Event {
  static readonly type = 'volunteer-submit';
  constructor(
    /** A copy of what is about to be sent. It is personal: keep it nowhere without need. */
    readonly submission: Submission,
  ) {
    super(VolunteerSubmitEvent.type, { ...bubbling, cancelable: true });
  }
}

/** Fired when the receiver has confirmed that it stored what was sent. */
export class VolunteerSentEvent extends Event {
  static readonly type = 'volunteer-sent';
  constructor(
    /** The submission's id. */
    readonly id: string,
    /** The number that the visitor is shown. */
    readonly receipt: string,
  ) {
    super(VolunteerSentEvent.type, bubbling);
  }
}

/** Fired when what was sent did not arrive, or was not taken. What was typed stays. */
export class VolunteerErrorEvent extends Event {
  static readonly type = 'volunteer-error';
  constructor(
    /** Why. */
    readonly kind: SubmitErrorKind,
    /** What the receiver has against it, in its own words for machines. */
    readonly errors: readonly SubmissionProblem[],
  ) {
    super(VolunteerErrorEvent.type, bubbling);
  }
}

declare global {
  interface HTMLElementEventMap {
    'volunteer-submit': VolunteerSubmitEvent;
    'volunteer-sent': VolunteerSentEvent;
    'volunteer-error': VolunteerErrorEvent;
  }
}
