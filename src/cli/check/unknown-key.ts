import type { Found } from '../finding.js';
import { distance } from './distance.js';
import type { DataFile } from './walk.js';

/** The known key that the author most likely meant. */
export function closestKey(key: string, known: readonly string[]): string | undefined {
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
