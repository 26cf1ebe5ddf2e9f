// Generated: do not edit. `npm run generate:tables` makes it anew.
/** The fonts that stand in the folder `fonts` beside the script: Noto Sans, trimmed to the letters in `range`; each is the first font of texts in `langs`. */
export const fonts = [
  { family: 'Coalition Arabic', file: 'arabic-1b899e41.woff2', range: 'U+609-6d5,U+200c-2011', langs: 'ar ckb ku' },
  {
    family: 'Coalition Syriac',
    file: 'syriac-8109b7e4.woff2',
    range: 'U+303-331,U+60c-61f,U+660-66c,U+700-74f,U+200c-200e',
    langs: 'syr aii',
  },
];
/** The weights of each font, for `font-weight` in its face. */
export const fontWeights = '400 600';
