// Generated: do not edit. `npm run generate` makes it anew.
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = {
  ar: () => import('./ar.coalition-name.js'),
  ckb: () => import('./ckb.coalition-name.js'),
  ku: () => import('./ku.coalition-name.js'),
  syr: () => import('./syr.coalition-name.js'),
  tr: () => import('./tr.coalition-name.js'),
};
