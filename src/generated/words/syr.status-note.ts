// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'ܗܕܐ ܡܢܬܐ ܕܦܐܬܐ ܠܐ ܐܬܛܥܢܬ.',
  'base.retry': 'ܢܘܣܝܐ ܐܚܪܢܐ',
  'status-note.unsealed': 'ܗܕܐ ܦܐܬܐ ܠܐ ܡܨܝܐ ܠܡܢܛܪ ܠܦܘܢܝ̈ܐ، ܡܛܠ ܗܢܐ ܠܐ ܡܬܚܘܝܐ ܦܬܩܐ ܗܪܟܐ.',
  'status-note.updated': 'ܚܘܕܬܐ ܐܚܪܝܐ:',
};
export { formats } from '../cldr/formats/syr.js';
