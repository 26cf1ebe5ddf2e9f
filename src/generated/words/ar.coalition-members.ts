// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-members.any-place': 'جميع الأماكن',
  'coalition-members.any-sector': 'جميع القطاعات',
  'coalition-members.clear': 'عرض جميع الأعضاء',
  'coalition-members.found': 'عدد الأعضاء المطابقين:',
  'coalition-members.heading': 'أعضاؤنا',
  'coalition-members.more': 'عرض المزيد',
  'coalition-members.none': 'لا يوجد عضو مطابق.',
  'coalition-members.place': 'المكان',
  'coalition-members.search': 'البحث بين الأعضاء',
  'coalition-members.sector': 'القطاع',
  'coalition-members.shown': 'عدد الأعضاء المعروضين:',
};
export { formats } from '../cldr/formats/ar.js';
