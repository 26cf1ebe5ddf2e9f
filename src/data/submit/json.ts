import { arrayOf, object, string } from '../check.js';
import type { SubmitTarget } from '../schema/volunteer.js';
import type { Adapter, Outcome } from './outcome.js';
import { failed, post } from './post.js';
import { toJson } from './to-json.js';

const receipt = object({ id: string(1, 64) }, { receipt: string(1, 64) }, true);
const problem = object({ errors: arrayOf(object({ pointer: string(0, 2048), code: string(0, 64) }, {})) }, {});

/**
 * Reads the answer of a receiver that meets the contract. A 2xx answer that repeats the id confirms that the submission
 * is stored; a problem+json answer (RFC 9457) says what is wrong. Some statuses mean that it may be stored later.
 */
export function judgeReceipt(answer: unknown, status: number, id: string): Outcome {
  if (status >= 500 || [408, 409, 425, 429].includes(status)) return failed('status');
  if (status > 299) return failed('refused', problem(answer)?.errors);
  const stored = receipt(answer);
  if (stored?.id.toLowerCase() !== id) return failed('unconfirmed');
  return { kind: 'sent', receipt: stored.receipt ?? stored.id };
}

/** Whether a receiver stores a submission once, however often it is sent. Others get it again only from the visitor. */
export const storesOnce = ({ to }: SubmitTarget): boolean => to.startsWith('json');

/** Sends a submission as JSON. */
export const sendJson: Adapter = (url, submission) =>
  post(
    url,
    {
      headers: { 'content-type': 'application/json', 'idempotency-key': submission.id },
      body: toJson(submission),
    },
    (answer, { status }) => judgeReceipt(answer, status, submission.id),
  );
