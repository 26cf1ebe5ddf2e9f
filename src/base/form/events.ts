import type { Outcome, SubmissionProblem, SubmitErrorKind } from '../../data/submit/outcome.js';
import type { Submission } from '../../data/submit/submission.js';

const bubbling: EventInit = { bubbles: true, composed: true };

/** Fired before the form is sent. If it is cancelled, nothing is sent and the answers stay. */
export class VolunteerSubmitEvent extends Event {
  static readonly type = 'volunteer-submit';
  constructor(
    /**
     * A copy of the submission. It holds personal data: do not store it without need. If the answers are sealed, `fields`
     * is empty.
     */
    readonly submission: Submission,
  ) {
    super(VolunteerSubmitEvent.type, { ...bubbling, cancelable: true });
  }
}

/** Fired when the receiver has taken the submission. */
export class VolunteerSentEvent extends Event {
  static readonly type = 'volunteer-sent';
  constructor(
    /** The submission's id. */
    readonly id: string,
    /** The receipt number, shown to the visitor. */
    readonly receipt: string,
  ) {
    super(VolunteerSentEvent.type, bubbling);
  }
}

/** Fired if the submission failed or the receiver rejected it. The answers stay. */
export class VolunteerErrorEvent extends Event {
  static readonly type = 'volunteer-error';
  constructor(
    /** The kind of failure. */
    readonly kind: SubmitErrorKind,
    /** The receiver's reasons; empty if it gave none. */
    readonly errors: readonly SubmissionProblem[],
  ) {
    super(VolunteerErrorEvent.type, bubbling);
  }
}

/** Fired if the submission has not arrived yet and will be sent again by itself. */
export class VolunteerQueuedEvent extends Event {
  static readonly type = 'volunteer-queued';
  constructor(
    /** The submission's id. */
    readonly id: string,
    /** Whether the device keeps it, encrypted; else it is lost with the page. */
    readonly isKept: boolean,
  ) {
    super(VolunteerQueuedEvent.type, bubbling);
  }
}

/** The event that tells the result of sending. */
export const eventOf = (outcome: Outcome, id: string): Event =>
  outcome.kind === 'sent'
    ? new VolunteerSentEvent(id, outcome.receipt)
    : new VolunteerErrorEvent(outcome.kind, outcome.errors);

declare global {
  interface HTMLElementEventMap {
    'volunteer-submit': VolunteerSubmitEvent;
    'volunteer-sent': VolunteerSentEvent;
    'volunteer-queued': VolunteerQueuedEvent;
    'volunteer-error': VolunteerErrorEvent;
  }
}
