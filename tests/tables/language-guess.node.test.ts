import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pairTable } from '../../scripts/tables/language-pairs.js';
import { declarationOf, namesOf, sentencesOf } from '../../scripts/tables/texts.js';
import { guessLanguage, parseTables } from '../../src/cli/check/language-guess.js';

const languages = ['ar', 'ckb', 'en', 'fa', 'ku', 'tr'];
const FOLDS = 5;

/** The sentences of a language that the fold leaves out, and the rest: what its table is made from. */
const split = (language: string, fold: number) => {
  const texts = [...declarationOf(language), ...(language === 'ckb' ? joined(namesOf(language)) : [])];
  return {
    held: texts.filter((_, at) => at % FOLDS === fold).flatMap(sentencesOf),
    rest: [...texts.filter((_, at) => at % FOLDS !== fold), ...(language === 'ckb' ? [] : namesOf(language))],
  };
};
/** Sorani has no declaration: lines of four names stand in for sentences. */
const joined = (names: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(names.length / 4) }, (_, at) => names.slice(at * 4, at * 4 + 4).join('، '));

describe('check: the language of a sentence', () => {
  it('is guessed right in 98 of 100 sentences of 20 letters or more that the table was not made from', t => {
    const wrong: string[] = [];
    let total = 0;
    for (let fold = 0; fold < FOLDS; fold++) {
      const parts = languages.map(language => ({ language, ...split(language, fold) }));
      const tables = parseTables(Object.fromEntries(parts.map(({ language, rest }) => [language, pairTable(rest)])));
      for (const { language, held } of parts)
        for (const sentence of held) {
          const guess = guessLanguage(sentence, tables);
          if (guess) total++;
          if (guess && guess.language !== language) wrong.push(`${language} -> ${guess.language}: ${sentence}`);
        }
    }
    t.diagnostic(`${total - wrong.length} of ${total} sentences right (${FOLDS}-fold cross-validation)`);
    assert.ok(total > 500 && wrong.length / total <= 0.02, `${total}\n${wrong.join('\n')}`);
  });
});
