import type { StatusNote } from './status-note.js';

export type { StatusNote };

/**
 * Loads what a widget says after a failure. `undefined` if it cannot be loaded: the fallback or the section then shows
 * alone.
 * @param preferred the reader's languages, best first
 */
export const prepareNote = (preferred: readonly string[]): Promise<StatusNote | undefined> =>
  import('./status-note.js').then(({ statusNote }) => statusNote(preferred)).catch(() => undefined);
