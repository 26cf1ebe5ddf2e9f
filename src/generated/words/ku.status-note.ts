// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'Ev beşa rûpelê nehat barkirin.',
  'base.retry': 'Dîsa biceribîne',
  'status-note.unsealed': 'Ev rûpel nikare bersivan biparêze, lewma form li vir nayê nîşandan.',
  'status-note.updated': 'Nûvekirina dawî:',
};
export { formats } from '../cldr/formats/ku.js';
