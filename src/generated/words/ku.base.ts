// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {
  'base.failed': 'Ev beşa rûpelê nehat barkirin.',
  'base.retry': 'Dîsa biceribîne',
  'coalition-about.founded': 'Damezrandin',
  'coalition-about.heading': 'Em kî ne',
  'coalition-about.seat': 'Navend',
  'coalition-goals.heading': 'Armancên me',
  'coalition-members.heading': 'Endamên me',
  'coalition-mission.heading': 'Peyama me',
  'coalition-values.heading': 'Nirxên me',
  'coalition-vision.heading': 'Vîzyona me',
  'member-counter.about': 'nêzîkî',
  'member-counter.at-most': 'heta',
  'member-counter.heading': 'Bi hejmaran',
  'volunteer-form.heading': 'Bi me re bibin dilxwaz',
};
