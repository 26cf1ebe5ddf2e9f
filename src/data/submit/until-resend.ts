import { untilRetry } from '../retry.js';

/** The longest time that a receiver can ask for, in milliseconds: an hour. */
const LONGEST_PAUSE = 3_600_000;

/**
 * Resolves when a submission should be sent again, see `untilRetry`; not before the receiver wants it.
 * @param failures the number of failures so far, at least 1
 * @param after the milliseconds that the receiver asked for
 */
export const untilResend = (failures: number, after = 0): Promise<unknown> =>
  Promise.all([
    untilRetry(failures),
    after && new Promise(resolve => setTimeout(resolve, Math.min(after, LONGEST_PAUSE))),
  ]);
