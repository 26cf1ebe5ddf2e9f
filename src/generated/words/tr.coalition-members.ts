// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-members.any-place': 'Tüm yerler',
  'coalition-members.any-sector': 'Tüm sektörler',
  'coalition-members.clear': 'Tüm üyeleri göster',
  'coalition-members.found': 'Bulunan üye sayısı:',
  'coalition-members.heading': 'Üyelerimiz',
  'coalition-members.more': 'Daha fazla göster',
  'coalition-members.none': 'Eşleşen üye yok.',
  'coalition-members.place': 'Yer',
  'coalition-members.search': 'Üyelerde ara',
  'coalition-members.sector': 'Sektör',
  'coalition-members.shown': 'Gösterilen üye sayısı:',
};
export { formats } from '../cldr/formats/tr.js';
