import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** The modules that bundlers import: per element its class, and a `define` module that registers it. */
export const elementEntries = (): Record<string, string> =>
  Object.fromEntries(
    ['elements', 'define'].flatMap(folder =>
      readdirSync(`src/${folder}`)
        .filter(file => /^[a-z-]+\.ts$/.test(file))
        .map(file => [`${folder}/${basename(file, '.ts')}`, `src/${folder}/${file}`]),
    ),
  );
