import { untilRetry } from '../data/retry.js';

/** Loads `late.ts`; retries until it has come. */
export const loadLate = (): Promise<typeof import('./late.js')> =>
  import('./late.js').catch(() => untilRetry(1).then(loadLate));
