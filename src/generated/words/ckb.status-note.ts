// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'نەتوانرا ئەم بەشەی پەڕەکە بار بکرێت.',
  'base.retry': 'هەوڵدانەوە',
  'status-note.unsealed': 'ئەم پەڕەیە ناتوانێت وەڵامەکان بپارێزێت، بۆیە فۆرمەکە لێرە پیشان نادرێت.',
  'status-note.updated': 'دوایین نوێکردنەوە:',
};
export { formats } from '../cldr/formats/ckb.js';
