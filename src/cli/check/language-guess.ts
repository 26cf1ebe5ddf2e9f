import { languagePairs } from '../../generated/cldr/languages.js';
import { pairsOf, plainWords } from './pairs.js';

/** For each language, the information of its pairs of letters, in half bits. */
export type Tables = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A pair that the table of a language lacks. */
const UNKNOWN = 27;

export function parseTables(tables: Readonly<Record<string, string>>): Tables {
  const parse = (entries: string): [string, number][] =>
    (entries.match(/.../gsu) ?? []).map(one => [one.slice(0, 2), one.charCodeAt(2) - 0x30]);
  return new Map(Object.entries(tables).map(([language, entries]) => [language, new Map(parse(entries))]));
}

const ours = parseTables(languagePairs);

/** Below this number of letters, a text says too little. */
export const ENOUGH_LETTERS = 20;

export interface Guess {
  /** The most likely language: `ar`, `ckb`, `en`, `fa`, `ku`, `syr` or `tr`. */
  readonly language: string;
  /** How much less likely each other language is, in bits for each pair of letters. */
  readonly behind: ReadonlyMap<string, number>;
}

/** The language of a text, by its letters. `undefined` if the text is short, or in no script of ours. */
export function guessLanguage(text: string, tables = ours): Guess | undefined {
  const words = plainWords(text);
  const letters = words.join('');
  if ([...letters].length < ENOUGH_LETTERS) return undefined;
  const count = (script: RegExp): number => letters.match(script)?.length ?? 0;
  if (count(/\p{Script=Syriac}/gu) > letters.length / 2) return { language: 'syr', behind: new Map() };
  const script = [/\p{Script=Latin}/gu, /\p{Script=Arabic}/gu].find(one => count(one) > letters.length / 2);
  if (!script) return undefined;
  const pairs = pairsOf(words.filter(word => word.match(script)));
  const rows = [...tables]
    .filter(([, table]) => [...table.keys()].some(pair => pair.match(script)))
    .map(([language, table]) => {
      const bits = pairs.reduce((sum, pair) => sum + (table.get(pair) ?? UNKNOWN), 0);
      return [language, bits / 2 / pairs.length] as const;
    })
    .sort(([, a], [, b]) => a - b);
  const [best] = rows;
  return best && { language: best[0], behind: new Map(rows.map(([language, bits]) => [language, bits - best[1]])) };
}
