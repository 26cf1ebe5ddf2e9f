// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'member-counter.about': 'نزیکەی',
  'member-counter.at-most': 'تا',
  'member-counter.heading': 'بە ژمارە',
};
export { formats } from '../cldr/formats/ckb.js';
