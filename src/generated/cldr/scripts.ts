// Generated: do not edit. `npm run generate:tables` makes it anew.
/** Living scripts written from right to left (CLDR scriptMetadata, "rtl"). */
export const rtlScripts = 'Adlm Arab Gara Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi';
/** The script of our languages, and of regions where one of ours is written in the other direction (CLDR likelySubtags). */
export const scripts: Record<string, string> = {
  ar: 'Arab',
  ckb: 'Arab',
  ku: 'Latn',
  syr: 'Syrc',
  en: 'Latn',
  tr: 'Latn',
  'ku-IQ': 'Arab',
  'ku-IR': 'Arab',
  'ku-LB': 'Arab',
};
