import type { CoalitionDataError } from '../data/errors.js';

/** What a widget shows: its fallback while nothing has come, its section, its fallback since there is no section, or its fallback and a sentence. */
export type WidgetState = 'loading' | 'ready' | 'missing' | 'failed';

/** Failures that visitors need not hear of: the site or the file says nothing else than that there is nothing to show. */
const quiet: readonly string[] = ['missing-section', 'no-source', 'unsupported', 'schema', 'version'];

/** The state of a widget whose file has come, or has not. */
export const stateAfter = (error: CoalitionDataError | undefined): WidgetState =>
  !error ? 'ready' : quiet.includes(error.kind) ? 'missing' : 'failed';
