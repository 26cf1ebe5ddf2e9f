// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'ܗܕܐ ܡܢܬܐ ܕܦܐܬܐ ܠܐ ܐܬܛܥܢܬ.',
  'base.retry': 'ܢܘܣܝܐ ܐܚܪܢܐ',
  'coalition-about.founded': 'ܫܬܐܣܬܐ',
  'coalition-about.heading': 'ܡܢ ܐܢܚܢܢ',
  'coalition-about.seat': 'ܡܘܬܒܐ',
  'coalition-goals.heading': 'ܢܝܫ̈ܝܢ',
  'coalition-members.heading': 'ܗܕ̈ܡܝܢ',
  'coalition-mission.heading': 'ܫܠܝܚܘܬܢ',
  'coalition-values.heading': 'ܛܝܡ̈ܝܢ',
  'coalition-vision.heading': 'ܚܙܬܢ',
  'member-counter.about': 'ܐܝܟ',
  'member-counter.at-most': 'ܥܕܡܐ',
  'member-counter.heading': 'ܒܡܢܝ̈ܢܐ',
  'volunteer-form.heading': 'ܦܘܠܚܢܐ ܨܒܝܢܝܐ ܥܡܢ',
};
