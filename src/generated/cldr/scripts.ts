// Generated: do not edit. `npm run generate:tables` makes it anew.
/** Living scripts written from right to left (CLDR scriptMetadata, "rtl"). */
export const rtlScripts = 'Adlm Arab Gara Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi';
/** The script of languages, and of languages in a region, where it is none that is written from left to right, differs from the language's own, or must not be mistaken (CLDR likelySubtags). */
export const scriptsByTag: Readonly<Record<string, string>> = {
  Arab: 'acm aeb apc ar ary arz bal bgn bqi ckb fa hac ks lrc mzn ps sd sdh skr trw ug ur az-IQ az-IR ha-CM ha-SD kk-AF kk-CN kk-IR kk-MN ku-IQ ku-IR ku-LB ky-CN ms-CC pa-PK tg-PK uz-AF',
  Syrc: 'aii syc syr',
  Thaa: 'dv',
  Hebr: 'he yi',
  Nkoo: 'nqo',
  Rohg: 'rhg',
  Deva: 'sd-IN',
  Cyrl: 'ug-KZ ug-MN',
  Grek: 'el',
  Hans: 'zh',
  Hant: 'zh-HK zh-MO zh-TW',
};
