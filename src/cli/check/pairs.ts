/** Represents the start and the end of a word in pairs of letters. */
export const EDGE = '-';

/** The words of a text as languages are told apart by them: no case, marks that are not letters, tatweel or joiners. */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/i̇/g, 'i')
    .replace(/[\u064b-\u0652\u0670\u0730-\u074a\u0308\u0323ـ\p{Cf}]/gu, '')
    .replace(/ه(?=\u200c)/g, 'ە')
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/** The pairs of letters of words, edges included. */
export const pairsOf = (words: readonly string[]): string[] =>
  words.flatMap(word =>
    [...EDGE, ...word, EDGE].flatMap((letter, at, all) => (at === 0 ? [] : [all[at - 1]! + letter])),
  );
