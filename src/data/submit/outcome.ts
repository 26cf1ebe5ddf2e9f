import type { SealedSubmission, Submission } from './submission.js';

/** A reason why a receiver rejected a submission (RFC 9457). */
export interface SubmissionProblem {
  /** JSON Pointer (RFC 6901) into the submission, such as `/fields/email`. */
  readonly pointer: string;
  /** What is wrong, as a machine-readable code. */
  readonly code: string;
}

/**
 * Why a submission failed:
 * - `network`: the request failed or took longer than 20 seconds;
 * - `status`: the receiver returned a status that allows a retry (408, 409, 425, 429, 5xx);
 * - `unconfirmed`: the response does not confirm the submission; a captive portal, too, returns "200 OK";
 * - `refused`: the receiver rejected the submission. Sending it again unchanged does not help.
 */
export type SubmitErrorKind = 'network' | 'status' | 'unconfirmed' | 'refused';

/**
 * What the visitor can rely on when the form says that it was sent:
 * - `once`: the submission is stored, and stored once, however often it is sent;
 * - `confirmed`: the service says that it has the submission. Sent again, it may be there twice;
 * - `handed-over`: the service has answered, but nobody has confirmed what its answer is worth.
 */
export type Assurance = 'once' | 'confirmed' | 'handed-over';

/** The result of sending a submission that the receiver has taken. */
export interface Sent {
  readonly kind: 'sent';
  /** The receipt number, shown to the visitor. */
  readonly receipt: string;
  /** Default: `once`. */
  readonly assurance?: Assurance;
}

/** The result of sending a submission. */
export type Outcome =
  | Sent
  | {
      readonly kind: SubmitErrorKind;
      readonly errors: readonly SubmissionProblem[];
      /** After how many milliseconds the receiver wants it again (`Retry-After`, RFC 9110). */
      readonly after?: number;
    };

/**
 * Sends a submission to one kind of receiver. Every failure on the way is an outcome; it rejects only if the browser fails
 * before that, as one that cannot encrypt.
 */
export type Adapter = (url: string, submission: Submission | SealedSubmission) => Promise<Outcome>;
