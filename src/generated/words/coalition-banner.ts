// Generated: do not edit. `npm run generate` makes it anew.
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = {
  ar: () => import('./ar.coalition-banner.js'),
  ckb: () => import('./ckb.coalition-banner.js'),
  ku: () => import('./ku.coalition-banner.js'),
  syr: () => import('./syr.coalition-banner.js'),
  tr: () => import('./tr.coalition-banner.js'),
};
