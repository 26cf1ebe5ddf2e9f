import type { Found } from '../finding.js';
import type { DataFile } from './walk.js';

/**
 * The edit distance between two words: insertions, deletions, substitutions and swaps of neighbouring letters
 * (Damerau–Levenshtein).
 */
function distance(one: string, other: string): number {
  const rows = [[...Array(other.length + 1).keys()]];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const replaced = rows[i - 1]![j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, replaced);
      row.push(swapped && i > 1 ? Math.min(least, rows[i - 2]![j - 2]! + 1) : least);
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}

/** The known key that the author most likely meant. */
function closestKey(key: string, known: readonly string[]): string | undefined {
  if (key.length > 40) return undefined;
  const closest = known
    .map(name => ({ name, far: distance(key.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  return closest && closest.far <= Math.max(1, Math.floor(closest.name.length / 3)) ? closest.name : undefined;
}

/** Keys that the schema does not define; widgets ignore them. */
export const unknownKeys = ({ unknown }: DataFile): Found[] =>
  unknown.map(({ path, known }) => {
    const key = String(path.at(-1));
    const suggestion = closestKey(key, known);
    const message = suggestion
      ? `"${key}" is not a key of the format: did you mean "${suggestion}"?`
      : `"${key}" is not a key of the format; the keys here are: ${known.join(', ')}.`;
    return { id: 'unknown-key', severity: 'warning', path, message, ...(suggestion && { suggestion }) };
  });
