import { openStore } from '../receivers/node/store/open.js';
import { UnusableStore, type Store } from '../receivers/node/store/store.js';

/** The sites that may run at the same time on one machine. */
const SITES = 10;

export interface SiteStore {
  readonly store: Store;
  /** The file that holds the submissions. */
  readonly file: string;
}

/** Opens the file for submissions. If another site uses it, opens one with a number: `submissions-2.db`. */
export async function openSiteStore(file: string, number = 1): Promise<SiteStore> {
  const one = number === 1 ? file : file.replace(/\.db$/, `-${number}.db`);
  try {
    return { store: await openStore(one), file: one };
  } catch (error) {
    if (!(error instanceof UnusableStore) || number === SITES) throw error;
    return openSiteStore(file, number + 1);
  }
}
