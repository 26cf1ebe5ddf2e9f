import type { CoalitionDataError } from '../data/errors.js';

/**
 * The state of a widget:
 * - `loading`: the data loads; the fallback shows;
 * - `ready`: the section shows;
 * - `missing`: there is no section to show; the fallback stays;
 * - `failed`: loading failed; the fallback stays, below an error message with a retry button.
 */
export type WidgetState = 'loading' | 'ready' | 'missing' | 'failed';

/** Failures without an error message for visitors: nobody but the site or the data file's author can correct them. */
const quiet: readonly string[] = ['missing-section', 'no-source', 'unsupported', 'schema', 'version'];

/** The state of a widget after loading. */
export const stateAfter = (error: CoalitionDataError | undefined): WidgetState =>
  !error ? 'ready' : quiet.includes(error.kind) ? 'missing' : 'failed';
