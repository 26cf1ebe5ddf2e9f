import type { Delivery, Taken } from '../store/queue.js';
import type { Row } from '../store/row.js';
import type { Submission } from '../submission.js';

/**
 * What became of a delivery: the target has it; it may take it later, `after` so many milliseconds if it said so; or it
 * will never take it, and a person has to decide. A reason contains nothing of the submission.
 */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'later'; readonly reason: string; readonly after?: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** A server that gets submissions. */
export interface Target {
  readonly name: 'openrosa' | 'mail';
  /** What is to be sent of a submission; undefined: nothing. */
  pack(row: Row, submission: Submission): Delivery | undefined;
  /** Sends it; never rejects. */
  send(taken: Taken, signal: AbortSignal): Promise<Outcome>;
}
