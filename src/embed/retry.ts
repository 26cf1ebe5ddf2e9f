/** How long to wait before the first retry, and at most between two, in milliseconds. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/**
 * Resolves when a failed download is worth another try: after a pause that doubles with each failure, or earlier, when
 * the network comes back or the reader returns to the page.
 * @param failures how often the download has failed so far, at least 1
 */
export function untilRetry(failures: number): Promise<void> {
  return new Promise(resolve => {
    const settle = (): void => {
      clearTimeout(timer);
      removeEventListener('online', settle);
      document.removeEventListener('visibilitychange', onVisibility);
      resolve();
    };
    const onVisibility = (): void => {
      if (!document.hidden) settle();
    };
    // up to a quarter more or less, so that the visitors of a host that was down do not all come back at once
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);
    const timer = setTimeout(settle, pause);
    addEventListener('online', settle);
    document.addEventListener('visibilitychange', onVisibility);
  });
}
