/**
 * Makes the table by which `check` tells text in visual order (typed or copied back to front) from text in logical
 * order: for each pair of letters, how much more often it stands in this order than in the other, in CLDR's strings.
 */
import { z } from 'zod';
import { readCldr } from './cldr.js';
import { writeTable } from './output.js';
import { EDGE, orderWords } from '../../src/cli/check/order-words.js';

const files = [
  'cldr-dates-full/main/#/ca-gregorian.json',
  'cldr-dates-full/main/#/dateFields.json',
  'cldr-dates-full/main/#/timeZoneNames.json',
  'cldr-numbers-full/main/#/currencies.json',
];
const languages = ['ar', 'ckb', 'syr'];
/** Pairs that are met less often in both orders say nothing. */
const ENOUGH = 2;

function stringsIn(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) stringsIn(one, into);
}

/** One entry a pair, `ab` and a digit from 1 to 9: five and more in this order, natural logarithm in thirds. */
function tableOf(language: string): string {
  const strings = new Set<string>();
  for (const path of files) stringsIn(readCldr(path.replace('#', language), z.unknown()), strings);
  const words = new Set([...strings].flatMap(orderWords));
  const counts = new Map<string, number>();
  for (const word of words)
    for (const [at, letter] of [...word, EDGE].entries()) {
      const pair = (at === 0 ? EDGE : word[at - 1]!) + letter;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  const entries: string[] = [];
  for (const pair of new Set([...counts.keys()].map(key => [...key].sort().join('')))) {
    const [there, back] = [counts.get(pair) ?? 0, counts.get(pair[1]! + pair[0]!) ?? 0];
    if (pair[0] === pair[1] || there + back < ENOUGH) continue;
    const steps = Math.round(Math.log((there + 0.5) / (back + 0.5)) * 3);
    if (steps !== 0) entries.push(pair + String.fromCharCode(0x30 + 10 + Math.max(-9, Math.min(9, steps))));
  }
  return entries.sort().join('');
}

await writeTable(
  'src/generated/cldr/letters.ts',
  `/** Two letters and a sign: how much more often they follow each other in this order than turned round (logarithm, in thirds; ":" is none). "-" is a word's edge. */
  export const letterOrder = { ${languages.map(one => `${one}: ${JSON.stringify(tableOf(one))}`).join(', ')} };`,
);
