// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-contact.email': 'ئیمەیل',
  'coalition-contact.heading': 'پەیوەندی',
  'coalition-contact.phone': 'تەلەفۆن',
  'coalition-contact.site': 'ماڵپەڕ',
};
