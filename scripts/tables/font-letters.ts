import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { codes } from '../lib/locales.js';
import { mapOf, readCldr } from './cldr.js';
import { scriptOf } from './scripts.js';

const require = createRequire(import.meta.url);

/** A font of ours: where it is trimmed from, and for whom. */
export interface FontSource {
  /** The package, and the first part of its files' names. */
  readonly from: string;
  /** The part of the whole font that its packager cut out for the script. */
  readonly slice: 'arabic' | 'syriac';
  /** Those of our languages that are written in the script: their letters are kept. */
  readonly languages: readonly string[];
  /** Further languages, of which it has enough letters to stand first in their texts. */
  readonly alsoFor: readonly string[];
}

const writtenIn = (script: string): string[] => codes.filter(code => scriptOf(code) === script);

export const fontSources: readonly FontSource[] = [
  // Kurmanji is written in Arabic letters, too
  { from: 'noto-sans-arabic', slice: 'arabic', languages: writtenIn('Arab'), alsoFor: ['ku'] },
  { from: 'noto-sans-syriac', slice: 'syriac', languages: writtenIn('Syrc'), alsoFor: ['aii'] },
];

const sets = ['exemplarCharacters', 'auxiliary', 'numbers', 'punctuation'] as const;
const characters = z.object(
  Object.fromEntries(sets.map(set => [set, z.string()])) as Record<(typeof sets)[number], z.ZodString>,
);

/** The characters of a set as CLDR writes it (UTS 35, "Unicode Sets"): no ranges and no strings stand in these. */
const members = (set: string): string[] => [
  ...set
    .slice(1, -1)
    .replace(/\\u([0-9A-F]{4})/g, (_match, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/[\\ ]/g, ''),
];

/** The characters that CLDR says a language is written with: letters, marks, digits, punctuation. */
export function exemplars(language: string, kinds: readonly (typeof sets)[number][] = sets): string[] {
  const shape = z.object({ main: mapOf(z.object({ characters })) });
  const found = readCldr(`cldr-misc-full/main/${language}/characters.json`, shape).main[language]!.characters;
  return kinds.flatMap(set => members(found[set]));
}

/** The code points that the packager counts to the script: what a Latin font has is in other slices. */
function sliceOf({ from, slice }: FontSource): (code: number) => boolean {
  const path = require.resolve(`@fontsource-variable/${from}/unicode.json`);
  const ranges = mapOf(z.string())
    .parse(JSON.parse(readFileSync(path, 'utf8')))
    [slice]!.split(',');
  const ends = ranges.map(range => range.slice(2).split('-'));
  return code => ends.some(([from = '', to = from]) => code >= parseInt(from, 16) && code <= parseInt(to, 16));
}

/** U+0300 to U+036F. Seyame, the two dots of a Syriac plural, is one of them; CLDR does not count them to a language. */
const combiningMarks = Array.from({ length: 0x70 }, (_, at) => String.fromCharCode(0x300 + at));

/** The letters, marks and signs of a trimmed font, in the order of code points; those that letters are composed of too. */
export function lettersOf(source: FontSource): string[] {
  const inSlice = sliceOf(source);
  const wanted = [...source.languages.flatMap(one => exemplars(one)), ...combiningMarks];
  const letters = new Set(wanted.flatMap(letter => [letter, ...letter.normalize('NFD')]));
  return [...letters].filter(letter => inSlice(letter.codePointAt(0)!)).sort();
}

/** Code points that a range may hold beside the font's own, so that it is short: a letter that a font lacks is drawn in the next. */
const GAP = 32;

/** Letters as the value of the `unicode-range` descriptor (CSS Fonts 4). */
export function unicodeRange(letters: readonly string[]): string {
  const runs: [first: number, last: number][] = [];
  for (const code of letters.map(letter => letter.codePointAt(0)!)) {
    const run = runs.at(-1);
    if (run && code - run[1] < GAP) run[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(',');
}
