/** Turns the chunks of the script tag into functions, and gives the loader the list of them. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { shorten } from './vite-plugins.js';

/** A chunk whose imports are parameters. */
interface LinkedChunk {
  readonly name: string;
  /** The names of the chunks that it imports, `base` first. */
  readonly needs: readonly string[];
  readonly code: string;
}

/** The chunks of the last build, and which of them are elements. */
interface Chunks {
  readonly folder: string;
  readonly chunks: readonly LinkedChunk[];
  readonly elements: ReadonlySet<string>;
  /** What some elements load as soon as they run: what their modules `load-….ts` in `src/base` import dynamically. */
  readonly beside: Readonly<Record<string, readonly string[]>>;
}

/** `{imported:local,…}` for `import {imported as local, …}`, or the local name for `import * as local`. */
function parameterOf({ importClause }: ts.ImportDeclaration): string {
  const named = importClause?.namedBindings;
  if (named && ts.isNamespaceImport(named)) return named.name.text;
  const pairs = named?.elements.map(({ propertyName, name }) => `${(propertyName ?? name).text}:${name.text}`) ?? [];
  if (importClause?.name) pairs.push(`default:${importClause.name.text}`);
  return `{${pairs.join()}}`;
}

const specifierOf = (node: ts.Expression | undefined): string => {
  if (!node || !ts.isStringLiteralLike(node))
    throw new Error(`A chunk imports ${node?.getText()}: see linked-chunks.ts`);
  return node.text;
};

/**
 * `import {a as b} from './base.js'; …; export {c as d}` becomes `export default ($load, {a: b}) => {…; return {d: c}}`,
 * and `import('./x.js')` becomes `$load('x')`.
 * @param nameOf the name of the chunk that a specifier leads to
 * @throws Error on a form of import or export that the bundler does not write today
 */
export function linkChunk(name: string, code: string, nameOf: (specifier: string) => string): LinkedChunk {
  const source = ts.createSourceFile(`${name}.js`, code, ts.ScriptTarget.Latest, true);
  const parameters = new Map<string, string>();
  const exported: string[] = [];
  const edits: { readonly node: ts.Node; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      parameters.set(nameOf(specifierOf(node.moduleSpecifier)), parameterOf(node));
      edits.push({ node, text: '' });
    } else if (ts.isExportDeclaration(node) && !node.moduleSpecifier && node.exportClause) {
      if (!ts.isNamedExports(node.exportClause)) throw new Error(`${name} exports ${node.getText()}`);
      for (const one of node.exportClause.elements)
        exported.push(`${one.name.text}:${(one.propertyName ?? one.name).text}`);
      edits.push({ node, text: '' });
    } else if (ts.isExportDeclaration(node) || ts.isExportAssignment(node)) {
      throw new Error(`${name} exports ${node.getText()}: see linked-chunks.ts`);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      edits.push({ node, text: `$load(${JSON.stringify(nameOf(specifierOf(node.arguments[0])))})` });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  const body = edits
    .sort((a, b) => b.node.getStart() - a.node.getStart())
    .reduce((text, { node, text: own }) => text.slice(0, node.getStart()) + own + text.slice(node.getEnd()), code);
  const needs = [...parameters.keys()].sort((a, b) => Number(b === 'base') - Number(a === 'base') || (a < b ? -1 : 1));
  const head = ['$load', ...needs.map(one => parameters.get(one)!)].join();
  return { name, needs, code: `export default(${head})=>{${body.trim()}return{${exported.join()}}};\n` };
}

let built: Chunks | undefined;

/** For the build environment of the chunks. Moves all chunks to a folder whose name is a hash of their content. */
export const linkedChunks = (): Plugin => ({
  name: 'linked-chunks',
  applyToEnvironment: environment => environment.name === 'chunks',
  async generateBundle(_, bundle) {
    const files = Object.values(bundle).filter(file => file.type === 'chunk');
    const names = new Map(files.map(({ fileName, name }) => [basename(fileName), name]));
    const nameOf = (specifier: string): string => names.get(basename(specifier)) ?? specifier;
    const linked = files
      .map(({ name, code }) => linkChunk(name, code, nameOf))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const chunks = await Promise.all(linked.map(async one => ({ ...one, code: await shorten(one.code, true) })));
    const elements = files.filter(({ facadeModuleId }) => facadeModuleId?.includes('/src/elements/'));
    const loadedBy = (id: string): readonly string[] => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
    const besideOf = ({ moduleIds }: (typeof files)[number]): readonly string[] =>
      moduleIds
        .filter(id => /\/src\/base\/(?:.*\/)?load-[a-z-]+\.ts$/.test(id))
        .flatMap(loadedBy)
        .flatMap(id => files.filter(({ facadeModuleId }) => facadeModuleId === id).map(({ name }) => name));
    const folder = `chunks/${createHash('sha256').update(JSON.stringify(chunks)).digest('hex').slice(0, 8)}`;
    for (const { fileName } of files) delete bundle[fileName];
    for (const { name, code } of chunks)
      this.emitFile({ type: 'asset', fileName: `${folder}/${name}.js`, source: code });
    const elementNames = new Set(elements.map(({ name }) => name));
    const beside: Record<string, readonly string[]> = {};
    for (const one of elements) if (besideOf(one).length) beside[one.name] = besideOf(one);
    // for preload hints and for our own tests
    const needs = Object.fromEntries(chunks.map(one => [one.name, one.needs]));
    this.emitFile({
      type: 'asset',
      fileName: 'chunks.json',
      source: `${JSON.stringify({ folder, needs, beside }, null, 2)}\n`,
    });
    built = { folder, chunks, elements: elementNames, beside };
  },
});

/** Provides `virtual:chunks` (`src/embed/chunks.d.ts`) from the bundler's module graph. */
function chunkTable(): string {
  if (!built) throw new Error('Build the environment "chunks" before the one that imports virtual:chunks');
  const { folder, chunks, beside } = built;
  const isElement = ({ name }: LinkedChunk): boolean => built!.elements.has(name);
  const table = (some: readonly LinkedChunk[], implied: string): string =>
    JSON.stringify(Object.fromEntries(some.map(({ name, needs }) => [name, needs.filter(one => one !== implied)])));
  const elements = chunks.filter(isElement);
  const withoutBase = elements.find(({ needs }) => needs[0] !== 'base');
  if (withoutBase) throw new Error(`<${withoutBase.name}> does not need base: see src/embed/loader.ts`);
  const languages = new Set(chunks.flatMap(({ name }) => /^([a-z]+)\./.exec(name)?.[1] ?? []));
  return `export const folder = ${JSON.stringify(folder)};
    export const elements = ${table(elements, 'base')};
    export const others = ${table(
      chunks.filter(one => !isElement(one) && one.needs.length),
      '',
    )};
    export const beside = ${JSON.stringify(beside)};
    export const languages = ${JSON.stringify([...languages])};`;
}

/** For the build environment of the script tag. */
export const chunkTableModule = (): Plugin => ({
  name: 'chunk-table',
  resolveId: id => (id === 'virtual:chunks' ? `\0${id}` : null),
  load: { filter: { id: /^\0virtual:chunks$/ }, handler: chunkTable },
});
