// Generated: do not edit. `npm run generate` makes it anew.
import { withFormats } from '../../i18n/locale-format.js';
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = withFormats({
  ar: () => import('./ar.coalition-about.js'),
  ckb: () => import('./ckb.coalition-about.js'),
  ku: () => import('./ku.coalition-about.js'),
  syr: () => import('./syr.coalition-about.js'),
  tr: () => import('./tr.coalition-about.js'),
});
