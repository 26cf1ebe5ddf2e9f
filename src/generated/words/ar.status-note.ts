// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'تعذّر تحميل هذا الجزء من الصفحة.',
  'base.retry': 'إعادة المحاولة',
  'status-note.unsealed': 'لا تستطيع هذه الصفحة حماية الإجابات، لذلك لا تظهر الاستمارة هنا.',
  'status-note.updated': 'آخر تحديث:',
};
export { formats } from '../cldr/formats/ar.js';
