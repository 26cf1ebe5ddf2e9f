import type { Submission } from './submission.js';

/** What a receiver has against a submission (RFC 9457). */
export interface SubmissionProblem {
  /** JSON Pointer (RFC 6901) into the submission: `/fields/email`. */
  readonly pointer: string;
  /** What is wrong, as a word for machines. */
  readonly code: string;
}

/**
 * Why a submission did not arrive:
 * - `network`: no answer within the deadline, or none at all;
 * - `status`: the receiver asks to try again (408, 409, 425, 429, 5xx);
 * - `unconfirmed`: the answer does not come from a receiver: a captive portal says "200 OK" too;
 * - `refused`: the receiver does not take it as it is.
 */
export type SubmitErrorKind = 'network' | 'status' | 'unconfirmed' | 'refused';

/** What came of sending. */
export type Outcome =
  | { readonly kind: 'sent'; /** The number that a person keeps. */ readonly receipt: string }
  | { readonly kind: SubmitErrorKind; readonly errors: readonly SubmissionProblem[] };

/** Sends a submission to a kind of receiver. Never rejects: every failure is an outcome. */
export type Adapter = (url: string, submission: Submission) => Promise<Outcome>;
