import { letterOrder } from '../../generated/cldr/letters.js';
import { parseTag } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { graphemes } from './letters.js';
import { EDGE, orderWords } from './order-words.js';
import type { DataFile } from './walk.js';

type Table = ReadonlyMap<string, number>;

/** The table encodes a weight as a character; ":", ten above "0", encodes zero. */
const ZERO = 0x30 + 10;

function parseTable(entries: string): Table {
  const table = new Map<string, number>();
  for (let at = 0; at < entries.length; at += 3) {
    const [first, second] = [entries[at]!, entries[at + 1]!];
    const weight = (entries.charCodeAt(at + 2) - ZERO) / 3;
    table.set(first + second, weight).set(second + first, -weight);
  }
  return table;
}

/**
 * Adds letters that begin a word (above zero) or end one (below zero). CLDR's strings contain many foreign names and
 * underrate them.
 */
function withEdges(table: Table, edges: Readonly<Record<string, number>>): Table {
  const both = Object.entries(edges).flatMap(([letter, weight]) => [
    [EDGE + letter, weight] as const,
    [letter + EDGE, -weight] as const,
  ]);
  return new Map([...table, ...both]);
}

const tables = {
  ar: withEdges(parseTable(letterOrder.ar), { ة: -3, ى: -3, ء: -2 }),
  syr: withEdges(parseTable(letterOrder.syr), { ܐ: -1.6, ܕ: 1.6 }),
  // no Sorani word begins with a vowel, ڵ or ر (initial r is ڕ), and none ends with the hamza that carries a vowel
  ckb: withEdges(parseTable(letterOrder.ckb), { ئ: 3, ە: -3, ێ: -3, ۆ: -3, ڵ: -3, ر: -3, ی: -1.5 }),
};

function tableOf(lang: string, words: readonly string[]): Table | undefined {
  if (words.some(word => /\p{Script=Syriac}/u.test(word))) return tables.syr;
  const language = parseTag(lang)?.language;
  if (language === 'ckb') return tables.ckb;
  return words.some(word => /[پچڤگژکیەێۆڕڵٹڈےۇ]/u.test(word)) ? undefined : tables.ar;
}

/** The Arabic article begins a word. In a reversed text it ends one. */
const articleScore = (word: string): number =>
  word.length < 4 ? 0 : 2 * (Number(/^[وبفك]?ال/.test(word)) - Number(/لا[وبفك]?$/.test(word)));

/** Pronouns and plurals end a word (ـكم ـهم ـها ـنا ـات ـون ـين). In a reversed text they begin one. */
const suffixScore = (word: string): number =>
  word.length < 5
    ? 0
    : 1.5 * (Number(/(?:كم|هم|ها|نا|ات|ون|ين)$/.test(word)) - Number(/^(?:مك|مه|اه|ان|تا|نو|ني)/.test(word)));

/**
 * The log-likelihood ratio (natural logarithm) of a text as stored and reversed. Below zero, it is probably reversed.
 */
export function orderScore(text: string, lang: string): number {
  const words = orderWords(text);
  const table = tableOf(lang, words);
  if (!table) return 0;
  let score = 0;
  for (const word of words) {
    if (table === tables.ar) score += articleScore(word) + suffixScore(word);
    for (let at = 0; at <= word.length; at++) score += table.get((word[at - 1] ?? EDGE) + (word[at] ?? EDGE)) ?? 0;
  }
  return score;
}

/** No text of the example files or of CLDR scores below -5. Nine in ten reversed texts of 16 or more letters do. */
const LIMIT = -6;

const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

/** Reverses a text by user-perceived characters. Numbers and Latin words keep their order. */
export function turnedRound(text: string): string {
  const parts = graphemes(text)
    .reverse()
    .map(one => mirrored[one] ?? one);
  return parts
    .join('')
    .replace(/[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}.,:'’/ -]*[\p{Script=Latin}\p{M}\p{Nd}]/gu, run =>
      graphemes(run).reverse().join(''),
    );
}

/** Syriac and Arabic texts stored in visual order, from left to right: browsers show them reversed. */
export const visualOrder = ({ texts }: DataFile): Found[] =>
  texts
    .filter(({ text, lang }) => orderScore(text, lang) <= LIMIT)
    .map(({ path, text }) => ({
      id: 'visual-order',
      severity: 'error',
      path,
      message:
        'The letters are in reverse order, as in text copied from a picture, a PDF or an old page. Put them in reading order, or ask somebody who reads the language to do it.',
      suggestion: turnedRound(text),
    }));
