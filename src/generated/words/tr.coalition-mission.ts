// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'Sayfanın bu bölümü yüklenemedi.',
  'base.retry': 'Yeniden dene',
  'coalition-mission.heading': 'Misyonumuz',
};
