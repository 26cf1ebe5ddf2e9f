/** The pause before the first retry and the longest pause between two, in milliseconds. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/**
 * Resolves when a failed download should be retried: after a pause that doubles with each failure, or earlier if the
 * network comes back or the reader returns to the page.
 * @param failures the number of failures so far, at least 1
 */
export function untilRetry(failures: number): Promise<void> {
  return new Promise(resolve => {
    const settle = (event?: Event): void => {
      if (event && document.hidden) return;
      clearTimeout(timer);
      removeEventListener('online', settle);
      document.removeEventListener('visibilitychange', settle);
      resolve();
    };
    // random by a quarter up or down, so that visitors do not all retry at the same time after an outage
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);
    const timer = setTimeout(() => settle(), pause);
    addEventListener('online', settle);
    document.addEventListener('visibilitychange', settle);
  });
}
