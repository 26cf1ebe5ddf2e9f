import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** The path of a module in the published package. Public paths do not reveal which modules are generated. */
export const published = (path: string): string => path.replace(/^generated\/define(?=$|\/)/, 'define');

/** The modules that bundlers import: each element's class, and a `define` module that registers it. */
export const elementEntries = (): Record<string, string> =>
  Object.fromEntries(
    ['elements', 'generated/define'].flatMap(folder =>
      readdirSync(`src/${folder}`)
        .filter(file => /^[a-z-]+\.ts$/.test(file))
        .map(file => [`${published(folder)}/${basename(file, '.ts')}`, `src/${folder}/${file}`]),
    ),
  );
