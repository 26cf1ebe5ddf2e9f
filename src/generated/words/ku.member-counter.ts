// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'member-counter.about': 'nêzîkî',
  'member-counter.at-most': 'heta',
  'member-counter.heading': 'Bi hejmaran',
};
export { formats } from '../cldr/formats/ku.js';
