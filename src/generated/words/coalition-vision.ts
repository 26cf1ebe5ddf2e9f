// Generated: do not edit. `npm run generate` makes it anew.
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = {
  ar: () => import('./ar.coalition-vision.js'),
  ckb: () => import('./ckb.coalition-vision.js'),
  ku: () => import('./ku.coalition-vision.js'),
  syr: () => import('./syr.coalition-vision.js'),
  tr: () => import('./tr.coalition-vision.js'),
};
