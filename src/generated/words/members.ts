// Generated: do not edit. `npm run generate` makes it anew.
import type { WordLoaders } from '../../i18n/words.js';

export const membersWords: WordLoaders = {
  ar: () => import('./ar.members.js'),
  ckb: () => import('./ckb.members.js'),
  ku: () => import('./ku.members.js'),
  syr: () => import('./syr.members.js'),
  tr: () => import('./tr.members.js'),
};
