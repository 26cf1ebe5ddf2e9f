// Generated: do not edit. `npm run generate:tables` makes it anew.
import type { Formats, LocaleFormat } from '../../../i18n/locale-format.js';
const ckb: LocaleFormat = {
  symbols: '.,',
  months: 'کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانونی یەکەم',
  date: 'dی MMMMی y',
  month: 'MMMMی y',
  list: '، |، |، ',
  percents: { arab: '0\u00a0٪' },
};
export const formats: Formats = { ckb: ckb };
