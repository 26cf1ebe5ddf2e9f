// Generated: do not edit. `npm run generate` makes it anew.
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = {
  ar: () => import('./ar.coalition-about.js'),
  ckb: () => import('./ckb.coalition-about.js'),
  ku: () => import('./ku.coalition-about.js'),
  syr: () => import('./syr.coalition-about.js'),
  tr: () => import('./tr.coalition-about.js'),
};
