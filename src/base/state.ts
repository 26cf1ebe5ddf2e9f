import type { CoalitionDataError } from '../data/errors.js';

/**
 * The state of a widget:
 * - `loading`: the data loads; the fallback shows;
 * - `ready`: the section shows;
 * - `missing`: there is no section to show; the fallback stays;
 * - `failed`: loading failed; the fallback stays, below an error message with a retry button.
 */
export type WidgetState = 'loading' | 'ready' | 'missing' | 'failed';

/** Failures that visitors are told, because they may pass. The others, only the site or the file's author can correct. */
const told = 'network status too-large encoding json';

/** The state of a widget after loading. */
export const stateAfter = (error: CoalitionDataError | undefined): WidgetState =>
  !error ? 'ready' : told.includes(error.kind) ? 'failed' : 'missing';
