// Generated: do not edit. `npm run generate` makes it anew.
import type { WordLoaders } from '../../i18n/words.js';

export const baseWords: WordLoaders = {
  ar: () => import('./ar.base.js'),
  ckb: () => import('./ckb.base.js'),
  ku: () => import('./ku.base.js'),
  syr: () => import('./syr.base.js'),
  tr: () => import('./tr.base.js'),
};
