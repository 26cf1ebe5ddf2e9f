// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-members.any-place': 'ܟܠܗܝܢ ܕܘܟ̈ܝܬܐ',
  'coalition-members.any-sector': 'ܟܠܗܝܢ ܚܩܠ̈ܬܐ',
  'coalition-members.clear': 'ܚܘܘܝܐ ܕܟܠܗܘܢ ܗܕ̈ܡܐ',
  'coalition-members.found': 'ܗܕ̈ܡܐ ܕܐܫܬܟܚܘ:',
  'coalition-members.heading': 'ܗܕ̈ܡܝܢ',
  'coalition-members.more': 'ܚܘܘܝܐ ܕܝܬܝܪ',
  'coalition-members.none': 'ܠܐ ܐܫܬܟܚ ܗܕܡܐ.',
  'coalition-members.place': 'ܕܘܟܬܐ',
  'coalition-members.search': 'ܒܨܝܐ ܒܝܢܬ ܗܕ̈ܡܐ',
  'coalition-members.sector': 'ܚܩܠܐ',
  'coalition-members.shown': 'ܗܕ̈ܡܐ ܕܡܬܚܘܝܢ:',
};
export { formats } from '../cldr/formats/syr.js';
