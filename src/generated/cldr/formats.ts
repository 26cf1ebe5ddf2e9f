// Generated: do not edit. `npm run generate:tables` makes it anew.
import type { LocaleFormat } from '../../i18n/format.js';
/** Syria's, and of the countries around it that name the months as it does. */
const syria: LocaleFormat = {
  symbols: '.,',
  months: 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
  date: 'd MMMM y',
  month: 'MMMM y',
  plural: n =>
    n === 0
      ? 'zero'
      : n === 1
        ? 'one'
        : n === 2
          ? 'two'
          : Number.isInteger(n) && n % 100 >= 3 && n % 100 <= 10
            ? 'few'
            : Number.isInteger(n) && n % 100 >= 11 && n % 100 <= 99
              ? 'many'
              : 'other',
};
/** Number symbols (decimal and group mark), month names, date patterns and plural rules. */
export const formats: Readonly<Record<string, LocaleFormat>> = {
  ar: {
    symbols: '.,',
    months: 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
    date: 'd MMMM y',
    month: 'MMMM y',
    plural: n =>
      n === 0
        ? 'zero'
        : n === 1
          ? 'one'
          : n === 2
            ? 'two'
            : Number.isInteger(n) && n % 100 >= 3 && n % 100 <= 10
              ? 'few'
              : Number.isInteger(n) && n % 100 >= 11 && n % 100 <= 99
                ? 'many'
                : 'other',
  },
  'ar-SY': syria,
  ckb: {
    symbols: '.,',
    months: 'کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانونی یەکەم',
    date: 'dی MMMMی y',
    month: 'MMMMی y',
    plural: n => (n === 1 ? 'one' : 'other'),
  },
  en: {
    symbols: '.,',
    months: 'January|February|March|April|May|June|July|August|September|October|November|December',
    date: 'MMMM d, y',
    month: 'MMMM y',
    plural: n => (Math.trunc(n) === 1 && Number.isInteger(n) ? 'one' : 'other'),
  },
  ku: {
    symbols: ',.',
    months: 'rêbendan|sibat|adar|nîsan|gulan|hezîran|tîrmeh|tebax|îlon|cotmeh|mijdar|berfanbar',
    date: "d'ê' MMMM'a' y'an'",
    month: "MMMM'a' y'an'",
    plural: n => (n === 1 ? 'one' : 'other'),
  },
  syr: {
    symbols: '.,',
    months: 'ܟܢܘܢ ܐܚܪܝܐ|ܫܒܛ|ܐܕܪ|ܢܝܣܢ|ܐܝܪ|ܚܙܝܪܢ|ܬܡܘܙ|ܐܒ|ܐܝܠܘܠ|ܬܫܪܝܢ ܩܕܡܝܐ|ܬܫܪܝܢ ܐܚܪܝܐ|ܟܢܘܢ ܩܕܡܝܐ',
    date: 'd ܒMMMM y',
    month: 'MMMM y',
    plural: n => (n === 1 ? 'one' : 'other'),
  },
  tr: {
    symbols: ',.',
    months: 'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık',
    date: 'd MMMM y',
    month: 'MMMM y',
    plural: n => (n === 1 ? 'one' : 'other'),
  },
  'ar-IQ': syria,
  'ar-JO': syria,
  'ar-LB': { ...syria, symbols: ',.' },
  'ar-PS': syria,
};
