import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type CodeSplitting = Exclude<NonNullable<Rolldown.OutputOptions['codeSplitting']>, boolean>;
type Group = NonNullable<CodeSplitting['groups']>[number];

const base = resolve('src/embed/base.ts');

/** The modules of a folder whose names have a form, by name. */
const modulesOf = (folder: string, form: RegExp): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(file => form.test(file))
      .map(file => [basename(file, '.ts'), `${folder}/${file}`]),
  );

/** The chunks that the script tag loads by name: what every element needs, each element, its words, the fonts, and what odd pages need. */
export const chunkEntries = (): Record<string, string> => ({
  base,
  fonts: 'src/base/fonts.ts',
  elsewhere: 'src/embed/elsewhere.ts',
  ...modulesOf('src/elements', /^[a-z-]+\.ts$/),
  ...modulesOf('src/generated/words', /^[A-Za-z-]+\.[a-z]+-[a-z-]+\.ts$/),
});

/** Assigns modules to chunks by the bundler's own module graph. */
export function chunkGroups(): Group[] {
  let needed: Set<string> | undefined;
  return [
    {
      // what the base imports, directly or indirectly
      name(id, graph) {
        if (!needed) {
          needed = new Set([base]);
          for (const one of needed) for (const next of graph.getModuleInfo(one)?.importedIds ?? []) needed.add(next);
        }
        return needed.has(id) ? 'base' : null;
      },
      priority: 1,
    },
    // one shared file for modules that three or more elements use, instead of one per combination of elements
    { name: 'shared', minShareCount: 3 },
  ];
}

/** Gives each file of words its own copy of the formats that it exports, so that an element has them with one request. */
export const formatsWithWords = (): Plugin => ({
  name: 'formats-with-words',
  enforce: 'pre',
  applyToEnvironment: environment => environment.name === 'chunks',
  async resolveId(source, importer = '', options) {
    if (!importer.includes('/generated/words/') || !source.includes('/cldr/formats/')) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && { ...resolved, id: `${resolved.id}?${basename(importer)}` };
  },
});

/** Leaves the list of languages out of the elements' chunks: the loader of the script tag has it, and loads words by name. */
export const wordsByName = (): Plugin => ({
  name: 'words-by-name',
  enforce: 'pre',
  applyToEnvironment: environment => environment.name === 'chunks',
  transform: {
    filter: { id: /\/generated\/words\/[a-z-]+\.ts$/ },
    handler(code, id) {
      const named = code.replace(
        /\{\s*(?:\S+ \(\) => import\([^)]*\),?\s*)+\}/,
        `$load.words('${basename(id, '.ts')}')`,
      );
      if (named === code) throw new Error(`${id} lists its words another way now: see words-by-name`);
      return named;
    },
  },
});

/** Leaves the retries out of the chunks: the loader of the script tag has them. */
export const retriesOfLoader = (): Plugin => ({
  name: 'retries-of-loader',
  enforce: 'pre',
  applyToEnvironment: environment => environment.name === 'chunks',
  load: {
    filter: { id: /\/src\/data\/retry\.ts$/ },
    handler: () => 'export const untilRetry = $load.untilRetry;',
  },
});
