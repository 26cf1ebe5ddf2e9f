// Generated: do not edit. `npm run generate:tables` makes it anew.
/** What stands between two items, between those of more, and before the last of more, with `|` between (CLDR listPattern, "standard"). */
export const lists: Readonly<Record<string, string>> = {
  ar: ' و| و| و',
  ckb: '، |، |، ',
  en: ' and |, |, and ',
  ku: ' û |, | û ',
  syr: ' ܘ| ܘ| ܘ',
  tr: ' ve |, | ve ',
};
