// Generated: do not edit. `npm run generate` makes it anew.

/** The attributes whose values have a pattern, which a value matches as a whole; `''` stands for a boolean attribute. */
export const attributePatterns: Readonly<Record<string, string>> = {
  theme: 'light|dark',
  'heading-level': '[1-6]',
  'no-heading': '',
  stats: '[A-Za-z0-9][\\w.:-]{0,63}(?: [A-Za-z0-9][\\w.:-]{0,63}){0,31}',
  layout: 'grid|list',
  'no-filter': '',
  form: '[A-Za-z0-9][\\w.:-]{0,63}',
};
