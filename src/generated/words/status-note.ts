// Generated: do not edit. `npm run generate` makes it anew.
import { withFormats } from '../../i18n/locale-format.js';
import type { WordLoaders } from '../../i18n/words.js';

export const words: WordLoaders = withFormats({
  ar: () => import('./ar.status-note.js'),
  ckb: () => import('./ckb.status-note.js'),
  ku: () => import('./ku.status-note.js'),
  syr: () => import('./syr.status-note.js'),
  tr: () => import('./tr.status-note.js'),
});
