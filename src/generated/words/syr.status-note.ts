// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'ܗܕܐ ܡܢܬܐ ܕܦܐܬܐ ܠܐ ܐܬܛܥܢܬ.',
  'base.retry': 'ܢܘܣܝܐ ܐܚܪܢܐ',
  'status-note.updated': 'ܚܘܕܬܐ ܐܚܪܝܐ:',
};
export { formats } from '../cldr/formats/syr.js';
