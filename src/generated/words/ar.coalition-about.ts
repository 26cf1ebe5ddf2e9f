// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-about.founded': 'تاريخ التأسيس',
  'coalition-about.heading': 'من نحن',
  'coalition-about.seat': 'المقر',
};
export { formats } from '../cldr/formats/ar.js';
