// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'نەتوانرا ئەم بەشەی پەڕەکە بار بکرێت.',
  'base.retry': 'هەوڵدانەوە',
  'coalition-about.founded': 'بەرواری دامەزراندن',
  'coalition-about.heading': 'ئێمە کێین',
  'coalition-about.seat': 'بارەگا',
  'coalition-goals.heading': 'ئامانجەکانمان',
  'coalition-members.heading': 'ئەندامەکانمان',
  'coalition-mission.heading': 'پەیاممان',
  'coalition-values.heading': 'بەهاکانمان',
  'coalition-vision.heading': 'دیدگامان',
  'member-counter.about': 'نزیکەی',
  'member-counter.at-most': 'تا',
  'member-counter.heading': 'بە ژمارە',
  'volunteer-form.heading': 'خۆبەخشی لەگەڵ ئێمە',
};
