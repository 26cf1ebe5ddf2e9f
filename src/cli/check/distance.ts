/**
 * The edit distance between two words: insertions, deletions, substitutions and swaps of neighbouring letters
 * (Damerau–Levenshtein).
 */
export function distance(one: string, other: string): number {
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
