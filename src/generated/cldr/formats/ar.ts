// Generated: do not edit. `npm run generate:tables` makes it anew.
import type { Formats, LocaleFormat } from '../../../i18n/locale-format.js';
const ar: LocaleFormat = {
  symbols: '.,',
  months: 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  date: 'd MMMM y',
  month: 'MMMM y',
  list: ' و| و| و',
  percents: { latn: '0\u200e%\u200e' },
};
const arSY: LocaleFormat = {
  ...ar,
  months: 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
};
const arLB: LocaleFormat = { ...arSY, symbols: ',.' };
export const formats: Formats = { ar: ar, 'ar-SY': arSY, 'ar-IQ': arSY, 'ar-JO': arSY, 'ar-LB': arLB, 'ar-PS': arSY };
