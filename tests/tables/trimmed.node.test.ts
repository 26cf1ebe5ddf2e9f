import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { toSfnt, trimmedFonts, type TrimmedFont } from '../../scripts/tables/fonts.js';
import { fonts as named } from '../../src/generated/fonts.js';
import { locales } from '../../src/generated/locales.js';
import { read as readCldr } from './cldr.js';
import { charactersOf, featuresOf } from './sfnt.js';

const read = (path: string): string => readFileSync(path, 'utf8');

/** Whether a language is written with a character. CLDR writes its sets as regular expressions do, but for brackets. */
function isExemplar(language: string): (letter: string) => boolean {
  const { main } = readCldr(`cldr-misc-full/main/${language}/characters.json`) as {
    main: Record<string, { characters: Record<string, string> }>;
  };
  const { characters } = main[language]!;
  const sets = ['exemplarCharacters', 'auxiliary', 'numbers', 'punctuation'].map(
    set => new RegExp(characters[set]!.replace(/[ ()]/g, ''), 'v'),
  );
  return letter => sets.some(set => set.test(letter));
}

/** Unicode's blocks Arabic and Syriac, and the joiners. */
const scripts = [...Array.from({ length: 0x150 }, (_, at) => 0x600 + at), 0x200c, 0x200d].map(code =>
  String.fromCodePoint(code),
);
/** Letters and marks that a text has, of the scripts that the fonts are for. */
const lettersIn = (text: string): string[] => [...new Set(text)].filter(letter => scripts.includes(letter));

let arabic: TrimmedFont, syriac: TrimmedFont, inArabic: Set<string>, inSyriac: Set<string>;
const whole = (font: TrimmedFont): Promise<Buffer> => toSfnt(font.bytes);

before(async () => {
  [arabic, syriac] = (await trimmedFonts()) as [TrimmedFont, TrimmedFont];
  [inArabic, inSyriac] = (await Promise.all([arabic, syriac].map(whole))).map(charactersOf) as [
    Set<string>,
    Set<string>,
  ];
});

describe('the trimmed fonts', () => {
  for (const { code: language, script } of locales.filter(({ script }) => ['Arab', 'Syrc'].includes(script)))
    it(`have every letter, mark, digit and sign of its script that ${language} is written with`, () => {
      const wanted = scripts.filter(isExemplar(language));
      assert.ok(wanted.length >= 70, `${wanted.length}`);
      // a sign that the Syriac font lacks (the sign of thousandths) is drawn in the Arabic one, which stands behind it
      const has = (letter: string): boolean =>
        script !== 'Syrc' || !/[\p{L}\p{M}\p{Nd}]/u.test(letter)
          ? inArabic.has(letter) || inSyriac.has(letter)
          : inSyriac.has(letter);
      assert.deepEqual(
        wanted.filter(letter => !has(letter)),
        [],
      );
    });

  it('have the two dots of a Syriac plural, and the other marks that Syriac shares', () => {
    for (const mark of '\u0308\u0307\u0323\u0331') assert.ok(inSyriac.has(mark), mark.codePointAt(0)!.toString(16));
  });

  it('have every letter of the example data and of our own words', () => {
    const texts = ['data/cso-nes.json', 'data/syrian-ngo-alliance.json'].map(read);
    const words = readdirSync('locales').map(file => read(`locales/${file}`));
    const letters = lettersIn([...texts, ...words].join(''));
    assert.ok(letters.length > 70);
    assert.deepEqual(
      letters.filter(letter => !inArabic.has(letter) && !inSyriac.has(letter)),
      [],
    );
  });

  it('have all rules by which letters join and marks find their place', async () => {
    for (const [font, joining] of [
      [arabic, ['init', 'medi', 'fina', 'rlig']],
      [syriac, ['init', 'medi', 'fina', 'fin2', 'fin3', 'med2', 'rlig']],
    ] as const) {
      const rules = featuresOf(await whole(font), 'GSUB');
      assert.deepEqual(
        joining.filter(rule => !rules.has(rule)),
        [],
      );
      assert.ok(featuresOf(await whole(font), 'GPOS').has('mark'));
    }
  });

  it('say in their range every letter that they have', () => {
    for (const [font, letters] of [
      [arabic, inArabic],
      [syriac, inSyriac],
    ] as const) {
      const ranges = font.range.split(',').map(range => range.slice(2).split('-'));
      const inRange = (letter: string): boolean =>
        ranges.some(([from, to]) => letter >= at(from!) && letter <= at(to!));
      assert.deepEqual(
        [...letters].filter(letter => !inRange(letter) && letter !== ' ' && letter !== '\u00a0'),
        [],
      );
      assert.ok(!inRange('a') && !inRange('5') && !inRange(' '));
    }
  });

  it('are the same bytes on every machine: those in src/generated/fonts', () => {
    for (const { file, bytes, licence } of [arabic, syriac]) {
      assert.deepEqual(readFileSync(`src/generated/fonts/${file}`), bytes);
      assert.deepEqual(readFileSync(`src/generated/fonts/${licence.file}`), licence.bytes);
    }
    assert.deepEqual(
      [arabic, syriac].map(({ file, family, range, langs }) => ({ family, file, range, langs })),
      named,
    );
  });
});

const at = (hex: string): string => String.fromCodePoint(parseInt(hex, 16));
