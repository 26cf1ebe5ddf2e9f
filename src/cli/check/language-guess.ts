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

/**
 * Words of grammar, which few sentences lack. They tell neighbours apart where the letters of names speak for another
 * language. Words that two languages share stand in neither.
 */
const frequent: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    ar: 'من في على إلى أن هذا هذه التي الذي الذين كل عن أو ثم بين كان كانت لا ليس هو هي دائما دائمًا',
    ckb: 'لە بە بۆ لەگەڵ کە ئەم ئەو هەموو یان لەسەر نێوان خۆی هەر دەکات دەکەین دەکرێت',
    en: 'the of and to in for is are we our with on as by or that',
    fa: 'از به در که را این است با برای آن هر یا ما شد می های',
    ku: 'û ji bo li di bi re ku em me xwe hat hatin hemû yên jî dike dikin',
    tr: 've bir bu ile için olan veya olarak ki çok daha her',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
/** How much more likely a language is for each of its words, in half bits. */
const WORD = 16;

/** Below this number of letters, a text says too little. */
export const ENOUGH_LETTERS = 20;

export interface Guess {
  /** The most likely language: `ar`, `ckb`, `en`, `fa`, `ku`, `syr` or `tr`. */
  readonly language: string;
  /** How much less likely each other language is, in bits for each pair of letters. */
  readonly behind: ReadonlyMap<string, number>;
}

const letters = [/\p{Script=Latin}/gu, /\p{Script=Arabic}/gu];

/** The scripts of the pairs in a table. */
const scriptsIn = new WeakMap<ReadonlyMap<string, number>, readonly RegExp[]>();
function scriptsOf(table: ReadonlyMap<string, number>): readonly RegExp[] {
  const known = scriptsIn.get(table);
  if (known) return known;
  const pairs = [...table.keys()].join(' ');
  const scripts = letters.filter(one => pairs.match(one));
  scriptsIn.set(table, scripts);
  return scripts;
}

/** The language of a text, by its letters. `undefined` if the text is short, or in no script of ours. */
export function guessLanguage(text: string, tables = ours): Guess | undefined {
  const words = plainWords(text);
  const all = words.join('');
  if ([...all].length < ENOUGH_LETTERS) return undefined;
  const count = (script: RegExp): number => all.match(script)?.length ?? 0;
  if (count(/\p{Script=Syriac}/gu) > all.length / 2) return { language: 'syr', behind: new Map() };
  const script = letters.find(one => count(one) > all.length / 2);
  if (!script) return undefined;
  const pairs = pairsOf(words.filter(word => word.match(script)));
  const rows = [...tables]
    .filter(([, table]) => scriptsOf(table).includes(script))
    .map(([language, table]) => {
      const known = words.filter(word => frequent[language]?.has(word)).length;
      const bits = pairs.reduce((sum, pair) => sum + (table.get(pair) ?? UNKNOWN), 0) - known * WORD;
      return [language, bits / 2 / pairs.length] as const;
    })
    .sort(([, a], [, b]) => a - b);
  const [best] = rows;
  return best && { language: best[0], behind: new Map(rows.map(([language, bits]) => [language, bits - best[1]])) };
}
