// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'member-counter.about': 'yaklaşık',
  'member-counter.at-most': 'en çok',
  'member-counter.heading': 'Sayılarla',
};
export { formats } from '../cldr/formats/tr.js';
