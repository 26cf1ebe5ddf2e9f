// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-members.any-place': 'Hemû cih',
  'coalition-members.any-sector': 'Hemû sektor',
  'coalition-members.clear': 'Hemû endaman nîşan bide',
  'coalition-members.found': 'Endamên ku hatine dîtin:',
  'coalition-members.heading': 'Endamên me',
  'coalition-members.more': 'Zêdetir nîşan bide',
  'coalition-members.none': 'Tu endam nehat dîtin.',
  'coalition-members.place': 'Cih',
  'coalition-members.search': 'Li endaman bigere',
  'coalition-members.sector': 'Sektor',
  'coalition-members.shown': 'Endamên têne nîşandan:',
};
export { formats } from '../cldr/formats/ku.js';
