import { nextTask } from '../data/next-task.js';
import { addPlace } from './fold.js';

let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  const { placeNames } = await import('./place-names.js');
  for (const names of placeNames) {
    await nextTask();
    addPlace(names);
  }
}

/** Loads the names of places, which a search can do without. After a failure, the next call tries again. */
export const loadPlaces = (): Promise<void> =>
  (loading ??= load().catch(() => {
    loading = undefined;
  }));
