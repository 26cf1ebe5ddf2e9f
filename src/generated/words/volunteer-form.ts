// Generated: do not edit. `npm run generate` makes it anew.
import { withFormats } from '../../i18n/locale-format.js';
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = withFormats({
  ar: () => import('./ar.volunteer-form.js'),
  ckb: () => import('./ckb.volunteer-form.js'),
  ku: () => import('./ku.volunteer-form.js'),
  syr: () => import('./syr.volunteer-form.js'),
  tr: () => import('./tr.volunteer-form.js'),
});
