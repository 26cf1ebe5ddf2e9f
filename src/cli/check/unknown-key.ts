import type { Found } from '../finding.js';
import type { DataFile } from './walk.js';

/** How many letters have to change, be added, go or be swapped to make one word the other. */
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

/** The key that was most likely meant. */
function meant(key: string, known: readonly string[]): string | undefined {
  if (key.length > 40) return undefined;
  const near = known
    .map(name => ({ name, far: distance(key.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  return near && near.far <= Math.max(1, Math.floor(near.name.length / 3)) ? near.name : undefined;
}

/** Keys that the format does not have: widgets do not see them. */
export const unknownKeys = ({ unknown }: DataFile): Found[] =>
  unknown.map(({ path, known }) => {
    const key = String(path.at(-1));
    const near = meant(key, known);
    const message = near
      ? `"${key}" is no key of the format: did you mean "${near}"?`
      : `"${key}" is no key of the format; here are known: ${known.join(', ')}.`;
    return { id: 'unknown-key', severity: 'warning', path, message, ...(near && { suggestion: near }) };
  });
