// Generated: do not edit. `npm run generate` makes it anew.
import type { WordLoaders } from '../../i18n/words.js';

export const formWords: WordLoaders = {
  ar: () => import('./ar.form.js'),
  ckb: () => import('./ckb.form.js'),
  ku: () => import('./ku.form.js'),
  syr: () => import('./syr.form.js'),
  tr: () => import('./tr.form.js'),
};
