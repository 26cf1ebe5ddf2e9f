// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-about.founded': 'ܫܬܐܣܬܐ',
  'coalition-about.heading': 'ܡܢ ܐܢܚܢܢ',
  'coalition-about.seat': 'ܡܘܬܒܐ',
};
export { formats } from '../cldr/formats/syr.js';
