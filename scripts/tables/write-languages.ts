/**
 * Makes the table by which `check` tells our languages apart: the frequency of each pair of letters in the Universal
 * Declaration of Human Rights and in CLDR's names. Syriac needs no table: no other language of ours has its script.
 */
import { pairTable } from './language-pairs.js';
import { writeTable } from './output.js';
import { declarationOf, namesOf } from './texts.js';

const languages = ['ar', 'ckb', 'en', 'fa', 'ku', 'tr'];
const tables = languages.map(one => `${one}: ${JSON.stringify(pairTable([...declarationOf(one), ...namesOf(one)]))}`);

await writeTable(
  'src/generated/cldr/languages.ts',
  `/** For each language, two letters and a character: how rare the pair is (twice the bits, above "0"). "-" is a word's edge. */
  export const languagePairs = { ${tables.join(', ')} };`,
);
