import { readdir, readFile } from 'node:fs/promises';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** Minifies html`` and css`` literals. Safe for messages only because every one has an explicit id. */
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

/** Removes the descriptions for translators from the published code: `msg('…', { id, desc })` keeps only its id. */
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
 * Escapes non-ASCII characters, because browsers decode a classic script in the page's encoding. The bundler's own
 * option skips tagged templates (an escape changes their `raw` strings, which Lit does not read); this plug-in does the
 * rest.
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
 * Makes inlined modules list only own property names. The bundler's code uses `for in`, which also finds what a host
 * page has added to `Object.prototype`; the whole script then throws.
 */
export const ownNames = (): Plugin => ({
  name: 'own-names',
  applyToEnvironment: environment => environment.name === 'iife',
  renderChunk(code) {
    const own = code.replace(/for \((?:var|let|const) (\w+) in (\w+)\)/g, 'for (var $1 of Object.keys($2))');
    if (own === code)
      throw new Error(
        'The bundler no longer uses this "for in" code: check whether the own-names plug-in is still needed',
      );
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

/** Copies the subset fonts and their licences to the folder beside the script. */
export const fontFiles = (): Plugin => ({
  name: 'font-files',
  applyToEnvironment: environment => ['embed', 'iife'].includes(environment.name),
  async generateBundle() {
    const folder = 'src/generated/fonts';
    for (const file of await readdir(folder))
      this.emitFile({ type: 'asset', fileName: `fonts/${file}`, source: await readFile(`${folder}/${file}`) });
  },
});
