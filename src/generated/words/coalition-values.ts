// Generated: do not edit. `npm run generate` makes it anew.
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = {
  ar: () => import('./ar.coalition-values.js'),
  ckb: () => import('./ckb.coalition-values.js'),
  ku: () => import('./ku.coalition-values.js'),
  syr: () => import('./syr.coalition-values.js'),
  tr: () => import('./tr.coalition-values.js'),
};
