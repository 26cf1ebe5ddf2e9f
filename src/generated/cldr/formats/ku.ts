// Generated: do not edit. `npm run generate:tables` makes it anew.
import type { Formats, LocaleFormat } from '../../../i18n/locale-format.js';
const ku: LocaleFormat = {
  symbols: ',.',
  months: 'rêbendan|sibat|adar|nîsan|gulan|hezîran|tîrmeh|tebax|îlon|cotmeh|mijdar|berfanbar',
  date: "d'ê' MMMM'a' y'an'",
  month: "MMMM'a' y'an'",
  list: ' û |, | û ',
  percents: { latn: '%0', arabext: '٪0' },
};
export const formats: Formats = { ku: ku };
