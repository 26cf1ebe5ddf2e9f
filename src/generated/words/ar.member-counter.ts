// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'member-counter.about': 'نحو',
  'member-counter.at-most': 'حتى',
  'member-counter.heading': 'بالأرقام',
};
export { formats } from '../cldr/formats/ar.js';
