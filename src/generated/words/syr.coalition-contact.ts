// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-contact.email': 'ܒܝܠܕܪܐ ܐܠܩܛܪܘܢܝܐ',
  'coalition-contact.heading': 'ܐܣܝܪܘܬܐ ܥܡܢ',
  'coalition-contact.phone': 'ܬܠܝܦܘܢ',
  'coalition-contact.site': 'ܐܬܪܐ ܐܠܩܛܪܘܢܝܐ',
};
