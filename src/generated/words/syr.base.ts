// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'This part of the page could not be loaded.',
  'base.retry': 'Try again',
  'coalition-goals.heading': 'Our goals',
};
