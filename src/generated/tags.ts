// Generated: do not edit. `npm run generate` makes it anew.

/** The tag of every element, in the order of the data file. */
export const tags = [
  'coalition-name',
  'coalition-about',
  'coalition-vision',
  'coalition-mission',
  'coalition-goals',
  'coalition-values',
  'member-counter',
  'coalition-banner',
  'coalition-members',
  'volunteer-form',
  'coalition-contact',
] as const;

/** The tag of an element. */
export type WidgetTag = (typeof tags)[number];
