// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-about.founded': 'Damezrandin',
  'coalition-about.heading': 'Em kî ne',
  'coalition-about.seat': 'Navend',
};
export { formats } from '../cldr/formats/ku.js';
