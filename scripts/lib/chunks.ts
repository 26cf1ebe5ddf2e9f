import type { Plugin } from 'vite';

/** What the bundler tells of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** What several widgets share beside the base: one file, and not one for each combination of them. */
const shared = /\/src\/(?:generated\/cldr\/formats|i18n\/format|base\/links(?:\.styles)?)\.ts$/;
const statement = /\/src\/base\/statement[a-z.-]*\.ts$/;
let base: Set<string> | undefined;

/** What every widget needs, with all that it imports. */
const basis = ['base/coalition-element.ts', 'generated/checks/text.ts'];

function closure(graph: ModuleGraph): Set<string> {
  const found = new Set(basis.map(path => new URL(`../../src/${path}`, import.meta.url).pathname));
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** The file that a module goes into: the base that every widget needs, what some share, or (null) its own widget's. */
export function chunkOf(id: string, graph: ModuleGraph): string | null {
  base ??= closure(graph);
  if (base.has(id)) return 'base';
  if (statement.test(id)) return 'statement';
  return shared.test(id) ? 'shared' : null;
}

/**
 * `import('chunk:base')` in the script tag's own code asks for a whole file of the build by its name, and for nothing in
 * it: what a widget will import anyway is asked for beside the widget, and not after it has come.
 */
export const chunkImports = (): Plugin => ({
  name: 'chunk-imports',
  resolveId: id => (id.startsWith('chunk:') ? { id, external: true } : null),
  generateBundle(_, files) {
    const byName = new Map(Object.values(files).map(file => [file.type === 'chunk' ? file.name : '', file.fileName]));
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(/chunk:([a-z]+)/g, (_match, name: string) => {
          const found = byName.get(name);
          if (!found) throw new Error(`The build has no file named ${name}`);
          return `./${found}`;
        });
  },
});
