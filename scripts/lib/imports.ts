import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** The files that a built file imports before it runs. */
export function staticImports(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const found = [...code.matchAll(/(?:^|[;}])(?:import|export)(?:[\w${},*\s]+from)?["'](\.[^"']+)["']/g)];
  return found.map(([, path]) => join(dirname(file), path!));
}

/** The files that a built file asks for while it runs. */
export function dynamicImports(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/import\(["'`](\.[^"'`]+)["'`]\)/g)].map(([, path]) => join(dirname(file), path!));
}

/** A file with all that it imports before it runs. */
export function withStaticImports(file: string): Set<string> {
  const found = new Set([file]);
  for (const one of found) for (const next of staticImports(one)) found.add(next);
  return found;
}
