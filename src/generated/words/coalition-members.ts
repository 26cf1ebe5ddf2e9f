// Generated: do not edit. `npm run generate` makes it anew.
import { withFormats } from '../../i18n/locale-format.js';
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = withFormats({
  ar: () => import('./ar.coalition-members.js'),
  ckb: () => import('./ckb.coalition-members.js'),
  ku: () => import('./ku.coalition-members.js'),
  syr: () => import('./syr.coalition-members.js'),
  tr: () => import('./tr.coalition-members.js'),
});
