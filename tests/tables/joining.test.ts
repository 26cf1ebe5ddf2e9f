import { expect } from 'chai';
import { fonts } from '../../src/generated/fonts.js';
import { locales } from '../../src/generated/locales.js';

const whole: Readonly<Record<string, string>> = {
  'Coalition Arabic': 'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
  'Coalition Syriac': 'noto-sans-syriac/files/noto-sans-syriac-syriac-wght-normal.woff2',
};
const [WIDTH, HEIGHT] = [300, 120];
const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
Object.assign(pen.canvas, { width: WIDTH, height: HEIGHT });

/** What a text looks like in a font, four numbers a pixel, of which the last is how dark it is. */
function drawn(text: string, family: string): Uint8ClampedArray {
  pen.clearRect(0, 0, WIDTH, HEIGHT);
  pen.font = `48px "${family}"`;
  pen.direction = 'rtl';
  pen.fillText(text, WIDTH - 30, HEIGHT * 0.6);
  return pen.getImageData(0, 0, WIDTH, HEIGHT).data;
}

/** How much of a picture is not in the other, from 0 to 2. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let [apart, ink] = [0, 0];
  for (let at = 3; at < one.length; at += 4) {
    apart += Math.abs(one[at]! - other[at]!);
    ink += one[at]!;
  }
  return apart / ink;
}
/** FreeType fits outlines to pixels by the letters that a font has: 0.15 was the most that this made. */
const SAME = 0.2;
/** The least that two forms of a letter differ by in one font was 0.07. */
const OTHER = 0.05;

async function load(family: string, url: string): Promise<void> {
  document.fonts.add(await new FontFace(family, `url("${url}")`).load());
}

/** The letters of our languages that are written in a script. */
const lettersOf = (script: string): string[] =>
  locales
    .filter(one => one.script === script)
    .flatMap(({ letters }) => [...letters].filter(letter => /\p{L}/u.test(letter)));
const JOINER = '\u200d';
/** A letter alone, at the beginning, in the middle and at the end of a word. */
const forms = (letter: string): string[] => [letter, letter + JOINER, JOINER + letter + JOINER, JOINER + letter];

/** What each script's texts are made of beside single letters: ligatures, marks on letters, one above another. */
const words: Readonly<Record<string, string>> = {
  'Coalition Arabic': 'الله السَّلَامُ لأن إلى الآخر حُرِّيَّةٍ كۆمەڵگەی ڕێکخراوەکان پێکەوە ژیان ٢٠١٤ ٪٥ نعم، لا؟',
  'Coalition Syriac': 'ܡܛܟܣܬ̈ܐ ܡܲܠܟܹ̈ܐ ܕܪ̈ܝܼܟ݂ܹܐ ܓܘܼܕܹ̈ܐ ܡܰܠܟܳܐ ܐܰܠܳܗܳܐ ܬܐ ܠܐ ܗܪ̈ܐ، ܠܐ؟',
};
const letters: Readonly<Record<string, string[]>> = {
  'Coalition Arabic': lettersOf('Arab'),
  'Coalition Syriac': lettersOf('Syrc'),
};

for (const { family, file } of fonts)
  describe(`the trimmed font ${family}`, () => {
    before(async () => {
      await load(family, `/dist/cdn/fonts/${file}`);
      await load(`Whole ${family}`, `/scripts/tables/node_modules/@fontsource-variable/${whole[family]}`);
    });
    const asWhole = (text: string): boolean => difference(drawn(text, family), drawn(text, `Whole ${family}`)) < SAME;

    it('draws each letter, in each of its forms, as the whole font does', () => {
      expect(letters[family]!.length).to.be.greaterThan(25);
      const different = letters[family]!.flatMap(forms).filter(form => !asWhole(form));
      expect(different).to.deep.equal([]);
    });

    it('draws words with ligatures and marks as the whole font does', () => {
      const different = words[family]!.split(' ').filter(word => !asWhole(word));
      expect(different).to.deep.equal([]);
    });

    it('joins letters', () => {
      for (const letter of family.endsWith('Arabic') ? 'بحسعكمنهي' : 'ܒܓܚܟܠܡܢܥܦ') {
        const [alone, first, middle, last] = forms(letter).map(form => drawn(form, family));
        const steps = [difference(alone!, first!), difference(first!, middle!), difference(middle!, last!)];
        expect(Math.min(...steps), letter).to.be.greaterThan(OTHER);
      }
    });
  });
