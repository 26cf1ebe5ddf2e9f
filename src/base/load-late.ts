import { untilRetry } from '../data/retry.js';
import type { StatusNote } from './status-note.js';

export type { StatusNote };

/** Loads what a widget needs once it shows; retries until it has come. */
export const loadLate = (): Promise<typeof import('./late.js')> =>
  import('./late.js').catch(() => untilRetry(1).then(loadLate));

/**
 * Loads what a widget says after a failure. `undefined` if it cannot be loaded: the fallback or the section then shows
 * alone.
 * @param preferred the reader's languages, best first
 */
export const prepareNote = (preferred: readonly string[]): Promise<StatusNote | undefined> =>
  import('./status-note.js').then(({ statusNote }) => statusNote(preferred)).catch(() => undefined);
