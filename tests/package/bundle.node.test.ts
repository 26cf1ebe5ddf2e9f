import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { before, describe, it } from 'node:test';
import { build } from 'vite';
import { z } from 'zod';
import { widgetsOfManifest } from '../../scripts/lib/manifest.js';
import { install, run } from './support.js';

const widgets = widgetsOfManifest();
const tags = widgets.map(({ tagName }) => tagName);
const seen = z.object({ defined: z.array(z.string()), touched: z.array(z.string()) });

/** What a consumer's bundler makes of a module: what the page loads at once, and what it may load later. */
interface Bundle {
  /** The code of the entry and of the files that it imports. */
  readonly entry: string;
  readonly later: readonly string[];
  /** The entry's file. */
  readonly file: string;
}

describe("a consumer's bundle", () => {
  let folder: string;
  before(async () => ({ folder } = await install()));

  async function bundle(name: string, source: string): Promise<Bundle> {
    writeFileSync(join(folder, `${name}.js`), source);
    const result = await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      build: { write: false, minify: false, lib: { entry: `${name}.js`, formats: ['es'] } },
    });
    assert.ok(Array.isArray(result));
    const chunks = result.flatMap(({ output }) => output.filter(file => file.type === 'chunk'));
    const entry = chunks.find(chunk => chunk.isEntry)!;
    const atOnce = new Set([entry]);
    for (const one of atOnce) for (const chunk of chunks) if (one.imports.includes(chunk.fileName)) atOnce.add(chunk);
    for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName), code);
    return {
      entry: [...atOnce].map(({ code }) => code).join('\n'),
      later: chunks.filter(chunk => !atOnce.has(chunk)).map(({ code }) => code),
      file: join(folder, entry.fileName),
    };
  }

  /** Imports a bundle in a browser that has nothing but what lit needs, and says what it did there. */
  async function imported({ file }: Bundle): Promise<z.infer<typeof seen>> {
    const browser = pathToFileURL(resolve('tests/support/bare-browser.mjs')).href;
    return seen.parse(JSON.parse(await run('node', ['--import', browser, file], folder)));
  }

  it('of one class holds no other element, none of its words, and registers nothing', async () => {
    const made = await bundle('class', "export { CoalitionGoals } from 'coalition-widgets/coalition-goals.js';");
    for (const other of tags.filter(tag => tag !== 'coalition-goals'))
      assert.ok(!made.entry.includes(other), `<${other}> is not in it`);
    assert.match(made.entry, /coalition-goals\.heading/);
    for (const words of made.later) assert.doesNotMatch(words, /(?:volunteer-form|coalition-members)\./);
    assert.deepEqual(await imported(made), { defined: [], touched: [] });
  });

  it('of one class taken from the package as a whole is that of its own module', async () => {
    const [own, whole] = await Promise.all([
      bundle('own', "export { CoalitionValues } from 'coalition-widgets/coalition-values.js';"),
      bundle('whole', "export { CoalitionValues } from 'coalition-widgets';"),
    ]);
    const names = /class (?:extends )?\w*/g;
    assert.deepEqual(whole.entry.match(names)?.sort(), own.entry.match(names)?.sort());
  });

  it('of a define module registers its element and no other', async () => {
    const made = await bundle('define', "import 'coalition-widgets/define/coalition-goals.js';");
    assert.deepEqual(await imported(made), { defined: ['coalition-goals'], touched: ['document.contentType'] });
  });

  it('of the modules of types is empty', async () => {
    const made = await bundle(
      'types',
      ['react', 'vue', 'svelte'].map(one => `import 'coalition-widgets/${one}';`).join(''),
    );
    assert.equal(made.entry.trim(), '');
  });

  it('of every class does nothing when it is imported', async () => {
    const made = await bundle('all', "export * from 'coalition-widgets';");
    for (const { name } of widgets) assert.ok(made.entry.includes(name), name);
    assert.deepEqual(await imported(made), { defined: [], touched: [] });
  });
});
