// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-contact.email': 'E-name',
  'coalition-contact.heading': 'Têkilî',
  'coalition-contact.phone': 'Telefon',
  'coalition-contact.site': 'Malper',
};
