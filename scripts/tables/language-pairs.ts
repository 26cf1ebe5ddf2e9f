/** What `check` tells languages apart by: how often each pair of letters occurs. */
import { pairsOf, plainWords } from '../../src/cli/check/pairs.js';

/** A pair that occurs less often, in bits of information per pair times two, is left out. */
const RARE = 22;

/** One entry a pair: `ab` and a character whose code minus 0x30 is twice the pair's information in bits. */
export function pairTable(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  const pairs = texts.flatMap(text => pairsOf(plainWords(text)));
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return [...counts]
    .map(([pair, count]) => [pair, Math.round(-2 * Math.log2(count / pairs.length))] as const)
    .filter(([pair, bits]) => bits <= RARE && [...pair].length === 2 && pair.length === 2)
    .map(([pair, bits]) => pair + String.fromCharCode(0x30 + bits))
    .sort()
    .join('');
}
