/**
 * Post-processes the types in `dist/npm` after `tsc`: inlines those that come from development dependencies, adds the
 * types for frameworks, and removes what no public module imports. Users of the package need only the types of `lit`.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { format, resolveConfig } from 'prettier';
import { elementEntries } from './lib/entries.js';
import { reactTypes, svelteTypes, tagTypes, vueTypes } from './lib/framework-types.js';
import { widgetsOfManifest } from './lib/manifest.js';
import { plainSchemaTypes } from './lib/plain-types.js';

const dir = 'dist/npm';
/**
 * The packages that public types may import: the package's own dependencies, the framework of each framework module, and
 * Vite for its plug-in.
 */
const allowed: Readonly<Record<string, string>> = {
  lit: '',
  react: 'react',
  vue: 'vue',
  'svelte/elements': 'svelte',
  vite: 'cli/vite',
};
/** Replaces the extractor's own type of `msg`, which allows more than widgets use: messages are plain strings. */
const msgFn = 'type MsgFn = (template: string, options?: { id?: string; desc?: string }) => string;';

const declarations = (await readdir(dir, { recursive: true })).filter(file => file.endsWith('.d.ts'));
const types = new Map<string, string>();
for (const file of declarations) {
  const text = await readFile(`${dir}/${file}`, 'utf8');
  const path = file.replaceAll('\\', '/').replace(/\.d\.ts$/, '');
  types.set(path, text.replace(/import type \{ MsgFn \} from '@lit\/localize';/, msgFn));
}

for (const [path, text] of plainSchemaTypes()) types.set(path, text);

/** The path of the module that declares an event's class. */
function moduleOf(event: string): string {
  for (const [path, text] of types) if (text.includes(`class ${event} extends Event`)) return path;
  throw new Error(`No module declares ${event}`);
}

// a side-effect import for its global declarations: the tag's class and its events
const widgets = widgetsOfManifest();
for (const { tagName, events } of widgets) {
  const modules = new Set(events.map(({ type }) => `../${moduleOf(type.text)}.js`));
  const imports = [...modules].map(path => `import '${path}';\n`).join('');
  types.set(`elements/${tagName}`, `${imports}${types.get(`elements/${tagName}`) ?? ''}`);
  types.set(`define/${tagName}`, `import '../elements/${tagName}.js';\nexport {};\n`);
}
types.set(
  'tags',
  tagTypes(widgets, event => `./${moduleOf(event)}.js`),
);
const frameworks = { react: reactTypes(), vue: vueTypes(), svelte: svelteTypes() };
for (const [name, text] of Object.entries(frameworks)) {
  types.set(name, text);
  await writeFile(`${dir}/${name}.js`, 'export {};\n');
}

const imported = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["']([^"']+)["']/g)].map(([, name]) => name!);
const needed = new Set([
  'index',
  ...Object.keys(elementEntries()),
  ...Object.keys(frameworks),
  'cli/prerender-html',
  'cli/vite',
]);
for (const path of needed) {
  const text = types.get(path);
  if (text === undefined) throw new Error(`There are no types for ${path}`);
  for (const name of imported(text)) {
    const home = allowed[name];
    if (name.startsWith('.')) needed.add(join(dirname(path), name).replace(/\.js$/, ''));
    else if (home === undefined || (home && home !== path)) throw new Error(`The types of ${path} need ${name}`);
  }
}

const style = await resolveConfig('src/index.ts');
for (const file of declarations) await rm(`${dir}/${file}`);
for (const path of needed)
  await writeFile(`${dir}/${path}.d.ts`, await format(types.get(path)!, { ...style, parser: 'typescript' }));
