// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-contact.email': 'E-posta',
  'coalition-contact.heading': 'İletişim',
  'coalition-contact.phone': 'Telefon',
  'coalition-contact.site': 'İnternet sitesi',
};
