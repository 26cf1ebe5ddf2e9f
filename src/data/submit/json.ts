import { arrayOf, object, string } from '../check.js';
import { readText } from '../read.js';
import type { Adapter, Outcome } from './outcome.js';
import { toJson } from './to-json.js';

/** The largest body with which `keepalive` works, in bytes: browsers refuse more than 64 KiB in all (Fetch, 4.6). */
const KEPT_ALIVE = 60_000;
/** The time limit for a submission, from the request to the last byte of the response, in milliseconds. */
const DEADLINE = 20_000;

const receipt = object({ id: string(1, 64) }, { receipt: string(1, 64) }, true);
const problem = object({ errors: arrayOf(object({ pointer: string(0, 2048), code: string(0, 64) }, {})) }, {});
const RETRYABLE_STATUS = [408, 409, 425, 429];

async function readAnswer(response: Response): Promise<unknown> {
  const text = await readText(response, response.url);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Sends a submission as JSON. A 2xx response that repeats the id confirms that the submission is stored; a problem+json
 * response (RFC 9457) says what is wrong. Sends no cookies and no referrer, and follows no redirect: the answers go
 * only to the URL that the data file names. `keepalive` lets it arrive although the visitor closes the page.
 */
export const sendJson: Adapter = async (url, submission) => {
  const fail = (kind: Exclude<Outcome['kind'], 'sent'>): Outcome => ({ kind, errors: [] });
  const body = toJson(submission);
  const deadline = new AbortController(); // not AbortSignal.timeout: Safari has it since 16
  const timer = setTimeout(() => deadline.abort(), DEADLINE);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': submission.id },
      body,
      keepalive: new Blob([body]).size <= KEPT_ALIVE,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: deadline.signal,
    });
    if (response.status >= 500 || RETRYABLE_STATUS.includes(response.status)) return fail('status');
    const answer = await readAnswer(response);
    if (!response.ok) return { kind: 'refused', errors: problem(answer)?.errors ?? [] };
    const stored = receipt(answer);
    if (stored?.id.toLowerCase() !== submission.id) return fail('unconfirmed');
    return { kind: 'sent', receipt: stored.receipt ?? stored.id };
  } catch {
    return fail('network');
  } finally {
    clearTimeout(timer);
  }
};
