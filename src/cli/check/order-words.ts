/** Represents the start and the end of a word in pairs of letters. */
export const EDGE = '-';

/**
 * The Arabic and Syriac words of a text, without what is irrelevant to their letter order: marks, tatweel, presentation
 * forms.
 */
export const orderWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .match(/[\p{Script=Arabic}\p{Script=Syriac}]+/gu)
    ?.map(word => word.replace(/\P{L}/gu, ''))
    .filter(word => word.length > 0) ?? [];
