// Generated: do not edit. `npm run generate` makes it anew.
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = {
  ar: () => import('./ar.coalition-goals.js'),
  ckb: () => import('./ckb.coalition-goals.js'),
  ku: () => import('./ku.coalition-goals.js'),
  syr: () => import('./syr.coalition-goals.js'),
  tr: () => import('./tr.coalition-goals.js'),
};
