import { readFile } from 'node:fs/promises';
import { join } from 'node:path/posix';

/** The modules of ours that a source imports, types alone left out, as paths from the project's root. */
const importsOf = (path: string, source: string): string[] =>
  [...source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'"]*?from\s+)?'(\.[^']+)\.js'/gm)].map(
    ([, specifier]) => `${join(path, '..', specifier!)}.ts`,
  );

/**
 * Whether a module imports another, itself or through others.
 * @param except a folder whose modules do not count
 */
export async function reaches(from: string, to: string, except: string): Promise<boolean> {
  const seen = new Set([from]);
  for (const path of seen)
    for (const next of importsOf(path, await readFile(path, 'utf8')))
      if (!next.startsWith(`${except}/`)) seen.add(next);
  return seen.has(to);
}
