// Generated: do not edit. `npm run generate` makes it anew.
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = {
  ar: () => import('./ar.coalition-contact.js'),
  ckb: () => import('./ckb.coalition-contact.js'),
  ku: () => import('./ku.coalition-contact.js'),
  syr: () => import('./syr.coalition-contact.js'),
  tr: () => import('./tr.coalition-contact.js'),
};
