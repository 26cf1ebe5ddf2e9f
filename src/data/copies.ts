/** The name of the cache of copies, and the beginning of their keys in `localStorage`. */
export const COPIES = 'coalition-widgets:';

/**
 * Whether this browser may have a copy of a file. Quick, so that a first visit need not load the code that reads copies.
 * Storage that the page forbids counts as empty.
 */
export async function mayHaveCopy(url: string): Promise<boolean> {
  try {
    return globalThis.caches ? await caches.has(COPIES) : COPIES + url in localStorage;
  } catch {
    return false;
  }
}
