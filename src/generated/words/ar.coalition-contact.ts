// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'coalition-contact.email': 'البريد الإلكتروني',
  'coalition-contact.heading': 'للتواصل معنا',
  'coalition-contact.phone': 'الهاتف',
  'coalition-contact.site': 'الموقع الإلكتروني',
};
