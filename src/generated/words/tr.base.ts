// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'Sayfanın bu bölümü yüklenemedi.',
  'base.retry': 'Yeniden dene',
  'coalition-about.founded': 'Kuruluş',
  'coalition-about.heading': 'Biz kimiz',
  'coalition-about.seat': 'Merkez',
  'coalition-goals.heading': 'Hedeflerimiz',
  'coalition-members.heading': 'Üyelerimiz',
  'coalition-mission.heading': 'Misyonumuz',
  'coalition-values.heading': 'Değerlerimiz',
  'coalition-vision.heading': 'Vizyonumuz',
  'member-counter.about': 'yaklaşık',
  'member-counter.at-most': 'en çok',
  'member-counter.heading': 'Sayılarla',
  'volunteer-form.heading': 'Bizimle gönüllü olun',
};
