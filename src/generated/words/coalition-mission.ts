// Generated: do not edit. `npm run generate` makes it anew.
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = {
  ar: () => import('./ar.coalition-mission.js'),
  ckb: () => import('./ckb.coalition-mission.js'),
  ku: () => import('./ku.coalition-mission.js'),
  syr: () => import('./syr.coalition-mission.js'),
  tr: () => import('./tr.coalition-mission.js'),
};
