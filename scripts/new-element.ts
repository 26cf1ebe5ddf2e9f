/** Writes the files of a new element and prints the next steps: `npm run new -- coalition-news`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementFiles, nextSteps, problemWith } from './lib/new-element.js';

/**
 * Writes the files of an element.
 * @param root the folder of the project
 * @returns the written paths, relative to `root`
 * @throws Error if the tag is taken or invalid
 */
export async function newElement(tag: string, root = '.'): Promise<string[]> {
  const problem = problemWith(tag, path => existsSync(join(root, path)));
  if (problem) throw new Error(problem);
  const files = elementFiles(tag);
  for (const [path, code] of files) {
    const text = await format(code, { ...(await resolveConfig('src/index.ts')), parser: 'typescript' });
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...files.keys()];
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const tag = process.argv[2] ?? '';
  try {
    for (const path of await newElement(tag)) console.log(`wrote ${path}`);
    console.log(nextSteps(tag));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
