import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import subsetFont from 'subset-font';
import { trimmedFonts, type TrimmedFont } from '../../scripts/lib/fonts.js';
import { fonts as named } from '../../src/generated/fonts.js';
import { charactersOf, featuresOf } from './sfnt.js';

const require = createRequire(import.meta.url);
const read = (path: string): string => readFileSync(path, 'utf8');

/** Whether a language is written with a character. CLDR writes its sets as regular expressions do, but for brackets. */
function isExemplar(language: string): (letter: string) => boolean {
  const { main } = JSON.parse(read(require.resolve(`cldr-misc-full/main/${language}/characters.json`))) as {
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
const whole = (font: TrimmedFont): Promise<Buffer> =>
  subsetFont(font.bytes, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });

before(async () => {
  [arabic, syriac] = (await trimmedFonts()) as [TrimmedFont, TrimmedFont];
  [inArabic, inSyriac] = (await Promise.all([arabic, syriac].map(whole))).map(charactersOf) as [
    Set<string>,
    Set<string>,
  ];
});

describe('the trimmed fonts', () => {
  it('are at most 25,000 bytes together', () => assert.ok(arabic.bytes.length + syriac.bytes.length <= 25_000));

  for (const [language, count] of [
    ['ar', 75],
    ['ckb', 70],
    ['syr', 90],
  ] as const)
    it(`have every letter, mark, digit and sign of its script that ${language} is written with`, () => {
      const wanted = scripts.filter(isExemplar(language));
      assert.ok(wanted.length >= count, `${wanted.length}`);
      // a sign that the Syriac font lacks (the sign of thousandths) is drawn in the Arabic one, which stands behind it
      const has = (letter: string): boolean =>
        language !== 'syr' || !/[\p{L}\p{M}\p{Nd}]/u.test(letter)
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

  it('are the same bytes on every machine: those that the sources name', () => {
    const now = [arabic, syriac].map(({ file, family, range, bytes }) => {
      assert.equal(file.split(/[-.]/)[1], createHash('sha256').update(bytes).digest('hex').slice(0, 8));
      return { family, file, range };
    });
    assert.deepEqual(now, named);
  });

  it('reserve no name', () => {
    for (const { licence } of [arabic, syriac]) {
      const [copyright = ''] = licence.bytes.toString().split('This Font Software');
      assert.match(copyright, /^Copyright 20\d\d The Noto Project Authors/);
      assert.doesNotMatch(copyright, /Reserved/i);
    }
  });
});

const at = (hex: string): string => String.fromCodePoint(parseInt(hex, 16));

describe('what is published', () => {
  if (!existsSync('dist/sri.json')) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  const sri = JSON.parse(read('dist/sri.json')) as Record<string, string>;

  for (const folder of ['cdn', 'iife'])
    it(`has the fonts beside the ${folder} script, with their licence and their hash`, () => {
      for (const font of [arabic, syriac]) {
        const path = `${folder}/fonts/${font.file}`;
        assert.deepEqual(readFileSync(`dist/${path}`), font.bytes);
        assert.equal(sri[path], `sha384-${createHash('sha384').update(font.bytes).digest('base64')}`);
        assert.deepEqual(readFileSync(`dist/${folder}/fonts/${font.licence.file}`), font.licence.bytes);
      }
    });
});
