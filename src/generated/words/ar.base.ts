// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'تعذّر تحميل هذا الجزء من الصفحة.',
  'base.retry': 'إعادة المحاولة',
  'coalition-about.founded': 'تاريخ التأسيس',
  'coalition-about.heading': 'من نحن',
  'coalition-about.seat': 'المقر',
  'coalition-goals.heading': 'أهدافنا',
  'coalition-members.heading': 'أعضاؤنا',
  'coalition-mission.heading': 'رسالتنا',
  'coalition-values.heading': 'قيمنا',
  'coalition-vision.heading': 'رؤيتنا',
  'member-counter.about': 'نحو',
  'member-counter.at-most': 'حتى',
  'member-counter.heading': 'بالأرقام',
  'volunteer-form.heading': 'التطوّع معنا',
};
