/** The patterns by which a folded word is looked for in a folded text: what may be written for what was typed. */

/**
 * What stands for a typed letter or pair of letters. Whoever types a letter that a keyboard lacks means it; whoever types
 * the letter below it may mean either.
 * - The seat of a hamza, which regions choose differently (شئون in Egypt, شؤون in the Levant), and which many omit.
 * - Sorani long u, one waw or two (سوریا, سووریا).
 * - Letters of Sorani and Persian that Arabic keyboards lack: پ چ ژ ڤ گ.
 * - Letters of Kurmanji and Turkish that English keyboards lack, as people romanise them: ş sh, ç ch, ğ gh, x kh.
 */
const standsFor: Readonly<Record<string, string>> = {
  ...{ ؤ: '(?:[ؤئء]|وء?)', ئ: '(?:[ئؤءا]|يء?)', ء: '[ءؤئ]', ي: '[يئ]', و: '(?:وو?|ؤ)' },
  ...{ وو: '(?:وو?|ؤو)', ؤو: '(?:[ؤئءو]و|[ؤئ])', يء: '(?:[يئ]ء|ئ)', وء: '(?:وء|ؤ)' },
  ...{ يئا: '[يئ](?:[ئؤءي]?ا|[ءؤئ])', ءا: '(?:[ءؤئ]?ا|[ءؤئ])', يءا: '[يئ](?:ا|[ءؤئ]ا?)' },
  ...{ ب: '[بپ]', ج: '[جچ]', ز: '[زژ]', ف: '[فڤ]', ك: '[كگ]' },
  ...{ s: '[sş]', c: '[cç]', g: '[gğ]', ş: '(?:[şs]|sh)', ç: '(?:[çc]|ch)', ğ: '(?:[ğg]|gh)' },
  ...{ sh: '(?:sh|ş)', ch: '(?:ch|ç)', gh: '(?:gh|ğ)', kh: '(?:kh|x)', x: '(?:x|kh)' },
};
const units = new RegExp(
  `${Object.keys(standsFor)
    .sort((one, other) => other.length - one.length)
    .join('|')}|[^]`,
  'gu',
);

/** A text is searched with a line break before it: `^` here would make every pattern several times slower. */
const start = '\\s';
const end = '(?=\\s|$)';
/** The Arabic article, also after a conjunction or a preposition (the prefixes of Lucene's ArabicStemmer). */
const withArticle = '(?:[وف]?[بك]?ال|[وف]?لل)';
/** A typed word with the article (`الله` has none), or with "and" before four letters or more. */
const prefixed = new RegExp(`^(?:${withArticle}(?!له$)(?=..)|(و)(?=....))(.+)`);
/**
 * The same word in a text: with the article, or without if it was typed. "And" or "for" without the article may as well be
 * the first letter of a short word.
 */
const stemPattern = (stem: string, and?: string): string =>
  `(?:${withArticle}|[ول])${and ? '' : '?'}`.replace('|[ول]', stem[3] && !and ? '$&' : '') + wholeWord(stem);
/** The Arabic article in Latin letters, also before a letter of the sun: al-Shams, ash-Shams, el-Şems. */
const romanArticle = /^[aeu](?:l|([dnrst]h?|z)(?= \1)) (?=\p{L})/u;

/** The pattern of letters. A hamza that Sorani puts before a first vowel may be absent; a first yeh is no seat. */
const lettersOf = (word: string, between = ''): string =>
  (word.match(units) ?? [])
    .map(unit => {
      const found = standsFor[unit] ?? unit;
      return between && unit[1] ? `(?:${found}|${[...unit].map(one => standsFor[one] ?? one).join(between)})` : found;
    })
    .join(between)
    .replace(/^\(\?:\[ئؤءا\][^)]*/, '(?:\\s|ئ')
    .replace(/^\[يئ\]/, 'ي');

/** The pattern of a whole word. A final hamza after a long alef, and a second yeh of Sorani, may be absent. */
const wholeWord = (word: string, between?: string): string =>
  lettersOf(word, between) + (/^..+(?:اء|يي)$/.test(word) ? '?' : '') + end;

/** A word that is looked for. */
export interface WordPattern {
  /** The pattern of its letters, anywhere. */
  readonly letters: string;
  /** The patterns of whole words that it may stand for. */
  readonly whole: string;
}

/**
 * The patterns of a typed word. Where it has punctuation, a text may have a space or nothing (`al-amal`). It may join
 * words of the text (`alamal` finds "Al Amal"), and may have an article that the text lacks (`الصحة` finds صحة).
 */
export function wordPattern(typed: string): WordPattern {
  const roman = romanArticle.exec(typed)?.[0];
  const rest = roman ? typed.slice(roman.length) : typed;
  const spaced = lettersOf(rest).replace(/ /g, ' ?');
  const letters = roman ? `${start}[aeu](?:l|[dnrstz]h?) ?${spaced}` : spaced;
  const word = typed.replace(/ /g, '');
  const [, and, stem] = prefixed.exec(word) ?? [];
  const joined = `${start}${/^[ا-ي]/.test(word) ? '[ولب]?' : ''}${wholeWord(word, /\d/.test(word) ? '' : ' ?')}`;
  return { letters, whole: stem ? `${joined}|${start}${stemPattern(stem, and)}` : joined };
}

/** The beginning of a word of the text, also after the Arabic article. */
export const wordStart = `${start}${withArticle}?`;

/** A suffix of Kurmanji (Helebê) or Turkish (Halep'te) after the name of a place. */
const suffix = '(?:y?e|[dt][ae]n?)?';

/** The pattern of a place's names, folded: whole words with their article, prefixes and suffixes. */
export const placePattern = (names: readonly string[]): string =>
  names
    .map(name => {
      const latin = /^[a-z]/.test(name);
      const article = name.startsWith('ال');
      const before = latin ? '(?:[aeu](?:l|[dnrstz]h?) ?)?' : article ? withArticle : '[وبل]?';
      const letters = latin && name[4] ? lettersOf(name) + suffix + end : wholeWord(article ? name.slice(2) : name);
      return start + before + letters.replace(/ /g, ' ?');
    })
    .join('|');
