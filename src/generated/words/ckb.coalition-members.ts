// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-members.any-place': 'هەموو شوێنەکان',
  'coalition-members.any-sector': 'هەموو کەرتەکان',
  'coalition-members.clear': 'پیشاندانی هەموو ئەندامەکان',
  'coalition-members.found': 'ژمارەی ئەندامە دۆزراوەکان:',
  'coalition-members.heading': 'ئەندامەکانمان',
  'coalition-members.more': 'زیاتر پیشان بدە',
  'coalition-members.none': 'هیچ ئەندامێک نەدۆزرایەوە.',
  'coalition-members.place': 'شوێن',
  'coalition-members.search': 'گەڕان لەناو ئەندامەکاندا',
  'coalition-members.sector': 'کەرت',
  'coalition-members.shown': 'ژمارەی ئەندامە پیشاندراوەکان:',
};
export { formats } from '../cldr/formats/ckb.js';
