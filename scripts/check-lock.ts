/**
 * Fails if package-lock.json names an optional dependency without an entry of its own: `npm ci` would fail on other
 * platforms.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lockShape = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
});
const { packages } = lockShape.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Searches like Node: beside the package, then in every parent folder. */
function holds(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder && `${folder}/`}node_modules/${name}` in packages) return true;
    if (!folder) return false;
  }
}

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter(name => !holds(path, name))
    .map(name => `${path || 'the project'}: ${name}`),
);
console.log(missing.length ? `The lock file lacks:\n${missing.join('\n')}` : 'The lock file is complete.');
process.exitCode = missing.length ? 1 : 0;
