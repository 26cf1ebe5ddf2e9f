import { usePlaces } from './fold.js';

let loading: Promise<void> | undefined;

/** Loads the names of places, which a search can do without. After a failure, the next call tries again. */
export const loadPlaces = (): Promise<void> =>
  (loading ??= import('./place-names.js').then(
    ({ placeNames }) => usePlaces(placeNames),
    () => {
      loading = undefined;
    },
  ));
