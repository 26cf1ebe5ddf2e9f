import { readContent } from '../read.js';
import type { Outcome, SubmissionProblem, SubmitErrorKind } from './outcome.js';

/** The largest body with which `keepalive` works, in bytes: browsers refuse more than 64 KiB in all (Fetch, 4.6). */
const KEPT_ALIVE = 60_000;
/** The time limit for a submission, from the request to the last byte of the response, in milliseconds. */
const DEADLINE = 20_000;

export const failed = (kind: SubmitErrorKind, errors: readonly SubmissionProblem[] = []): Outcome => ({ kind, errors });

/** Decides what an answer means: its JSON, `undefined` if it is none, and the response that it came with. */
type Judge = (answer: unknown, response: Response) => Outcome;

async function readAnswer(response: Response): Promise<unknown> {
  const [text] = await readContent(response, response.url);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Posts a submission. Sends no cookies and no referrer, and follows no redirect unless `init` says so: the answers go
 * only to the URL that the data file names. `keepalive` lets a body that is a text arrive although the visitor closes the
 * page; of other bodies `init` says whether they are small enough. Never rejects.
 */
export async function post(url: string, init: RequestInit, judge: Judge): Promise<Outcome> {
  const { body } = init;
  const deadline = new AbortController(); // not AbortSignal.timeout: Safari has it since 16
  const timer = setTimeout(() => deadline.abort(), DEADLINE);
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      keepalive: typeof body === 'string' && new Blob([body]).size <= KEPT_ALIVE,
      ...init,
      signal: deadline.signal,
    });
    const outcome = judge(await readAnswer(response), response);
    if (outcome.kind !== 'status') return outcome;
    const wanted = response.headers.get('retry-after');
    const after = Number(wanted) * 1000 || Date.parse(wanted!) - Date.now();
    return after > 0 ? { ...outcome, after } : outcome;
  } catch {
    return failed('network');
  } finally {
    clearTimeout(timer);
  }
}
