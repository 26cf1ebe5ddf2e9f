// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'Sayfanın bu bölümü yüklenemedi.',
  'base.retry': 'Yeniden dene',
  'status-note.unsealed': 'Bu sayfa yanıtları koruyamıyor, bu yüzden form burada gösterilmiyor.',
  'status-note.updated': 'Son güncelleme:',
};
export { formats } from '../cldr/formats/tr.js';
