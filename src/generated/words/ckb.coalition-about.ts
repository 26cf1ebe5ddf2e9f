// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-about.founded': 'بەرواری دامەزراندن',
  'coalition-about.heading': 'ئێمە کێین',
  'coalition-about.seat': 'بارەگا',
};
export { formats } from '../cldr/formats/ckb.js';
