// Generated: do not edit. `npm run generate:tables` makes it anew.
/** Living scripts written from right to left (CLDR scriptMetadata, "rtl"). */
export const rtlScripts = 'Adlm Arab Gara Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi';
/** The script of languages, and of languages in a region, where it is one that is written from right to left, or differs in direction from the language's own (CLDR likelySubtags). */
export const scriptsByTag: Readonly<Record<string, string>> = {
  Arab: 'ar bal bgn bqi ckb fa hac ks lrc mzn ps sd skr trw ug ur az-IQ az-IR ha-CM ha-SD kk-AF kk-CN kk-IR kk-MN ku-IQ ku-IR ku-LB ky-CN ms-CC pa-PK tg-PK uz-AF',
  Thaa: 'dv',
  Hebr: 'he yi',
  Nkoo: 'nqo',
  Rohg: 'rhg',
  Syrc: 'syr',
  Deva: 'sd-IN',
  Cyrl: 'ug-KZ ug-MN',
};
