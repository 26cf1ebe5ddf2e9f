/** Stands for the beginning and the end of a word. */
export const EDGE = '-';

/**
 * The words of a text in Arabic or Syriac letters, without what does not tell one order from the other: marks, tatweel,
 * forms for display.
 */
export const orderWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .match(/[\p{Script=Arabic}\p{Script=Syriac}]+/gu)
    ?.map(word => word.replace(/\P{L}/gu, ''))
    .filter(word => word.length > 0) ?? [];
