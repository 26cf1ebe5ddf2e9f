/** The name of the cache of copies, and the beginning of their keys in `localStorage`. */
export const COPIES = 'coalition-widgets:';

/** Whether this browser may have a copy of a file. Rejects if the page forbids storage. */
export const mayHaveCopy = async (url: string): Promise<boolean> =>
  globalThis.caches ? caches.has(COPIES) : COPIES + url in localStorage;
