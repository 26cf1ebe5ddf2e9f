// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-about.founded': 'Kuruluş tarihi',
  'coalition-about.heading': 'Biz kimiz',
  'coalition-about.seat': 'Merkez',
};
export { formats } from '../cldr/formats/tr.js';
