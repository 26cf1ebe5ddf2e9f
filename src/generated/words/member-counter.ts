// Generated: do not edit. `npm run generate` makes it anew.
import { withFormats } from '../../i18n/locale-format.js';
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = withFormats({
  ar: () => import('./ar.member-counter.js'),
  ckb: () => import('./ckb.member-counter.js'),
  ku: () => import('./ku.member-counter.js'),
  syr: () => import('./syr.member-counter.js'),
  tr: () => import('./tr.member-counter.js'),
});
