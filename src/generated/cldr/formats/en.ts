// Generated: do not edit. `npm run generate:tables` makes it anew.
import type { Formats, LocaleFormat } from '../../../i18n/locale-format.js';
const en: LocaleFormat = {
  symbols: '.,',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  date: 'MMMM d, y',
  month: 'MMMM y',
  list: ' and |, |, and ',
  percents: { latn: '0%', arab: '0٪\u061c', arabext: '0٪' },
};
export const formats: Formats = { en: en };
