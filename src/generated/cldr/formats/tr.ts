// Generated: do not edit. `npm run generate:tables` makes it anew.
import type { Formats, LocaleFormat } from '../../../i18n/locale-format.js';
const tr: LocaleFormat = {
  symbols: ',.',
  months: 'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık',
  date: 'd MMMM y',
  month: 'MMMM y',
  list: ' ve |, | ve ',
  percents: { latn: '%0', arabext: '٪0' },
};
export const formats: Formats = { tr: tr };
