import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Rolldown } from 'vite';

type CodeSplitting = Exclude<NonNullable<Rolldown.OutputOptions['codeSplitting']>, boolean>;
type Group = NonNullable<CodeSplitting['groups']>[number];

const base = resolve('src/embed/base.ts');

/** The chunks that the script tag loads by name: the base, each element, and the fonts. */
export const chunkEntries = (): Record<string, string> => ({
  base,
  fonts: 'src/base/fonts.ts',
  ...Object.fromEntries(
    readdirSync('src/elements')
      .filter(file => /^[a-z-]+\.ts$/.test(file))
      .map(file => [basename(file, '.ts'), `src/elements/${file}`]),
  ),
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
