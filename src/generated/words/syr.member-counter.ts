// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'member-counter.about': 'ܐܝܟ',
  'member-counter.at-most': 'ܥܕܡܐ ܠ',
  'member-counter.heading': 'ܒܡܢܝ̈ܢܐ',
};
export { formats } from '../cldr/formats/syr.js';
