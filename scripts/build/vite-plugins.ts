import { readdir, readFile } from 'node:fs/promises';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** Shrinks html`` and css`` literals. Safe for messages only because every one has an explicit id. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|svg|css)`/ },
    async handler(code, id) {
      const result = await minifyHTMLLiterals(code, { fileName: id });
      return result ? { code: result.code, map: result.map } : null;
    },
  },
});

/** Leaves the descriptions for translators out of what is published: `msg('…', { id, desc })` keeps its id alone. */
export const stripDescriptions = (): Plugin => ({
  name: 'strip-descriptions',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\bmsg\(/ },
    handler(code, id) {
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const cuts: [number, number][] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAssignment(node) && node.name.getText() === 'desc' && isMessageOption(node))
          cuts.push([node.getFullStart(), node.getEnd() + (/^\s*,/.exec(code.slice(node.getEnd()))?.[0].length ?? 0)]);
        ts.forEachChild(node, visit);
      };
      visit(source);
      return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
    },
  },
});

const isMessageOption = ({ parent: { parent: call } }: ts.PropertyAssignment): boolean =>
  ts.isCallExpression(call) && /(?:^|\.)msg$/.test(call.expression.getText());

/**
 * A classic script is read in the encoding of the page it is on, so it may hold ASCII only. The bundler's own option
 * leaves tagged templates alone (an escape changes their `raw`, which Lit does not read): this does the rest.
 */
export const asciiOnly = (): Plugin => ({
  name: 'ascii-only',
  applyToEnvironment: environment => environment.name === 'iife',
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  },
});

/**
 * The bundler's own code lists the names of an inlined module with `for in`, which also finds what a page has put on
 * `Object.prototype`, and then the whole script ends in an error. Own names alone are meant.
 */
export const ownNames = (): Plugin => ({
  name: 'own-names',
  applyToEnvironment: environment => environment.name === 'iife',
  renderChunk(code) {
    const own = code.replace(/for \((?:var|let|const) (\w+) in (\w+)\)/g, 'for (var $1 of Object.keys($2))');
    if (own === code) throw new Error('The bundler lists names another way now: see whether own-names is needed');
    return own;
  },
});

/** Terser's output: about 2 % less than the bundler's own minifier leaves. No property is renamed. */
export async function shorten(code: string, module: boolean): Promise<string> {
  const result = await minify(code, {
    ecma: 2020,
    module,
    compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: false },
  });
  return result.code ?? code;
}

/** Shortens what visitors download; `linkedChunks` does it for the chunks. */
export const terse = (): Plugin => ({
  name: 'terse',
  applyToEnvironment: environment => ['embed', 'frame', 'iife'].includes(environment.name),
  async generateBundle({ format }, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk') file.code = await shorten(file.code, format === 'es');
  },
});

/** Puts the trimmed fonts and their licences beside the script. */
export const fontFiles = (): Plugin => ({
  name: 'font-files',
  applyToEnvironment: environment => ['embed', 'iife'].includes(environment.name),
  async generateBundle() {
    const folder = 'src/generated/fonts';
    for (const file of await readdir(folder))
      this.emitFile({ type: 'asset', fileName: `fonts/${file}`, source: await readFile(`${folder}/${file}`) });
  },
});
