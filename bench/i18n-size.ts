/**
 * What speaking a language costs, in bytes of brotli (quality 11): the run-time part of `src/i18n/` with its tables and
 * without words, as one minified module; and the words of each language as they are published, those of all elements together.
 * Prints the figures, writes them to `bench/output/i18n-size.json`, and fails above the limits. `npm run build` comes first.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { chunkTable } from '../scripts/lib/chunk-table.js';

const LIMITS = { runtime: 3270, words: 3440 };
const OUTPUT = 'bench/output';

/** A module that exports all of `src/i18n/` but what loads words, and what only some data files need. */
async function writeEntry(): Promise<string> {
  const modules = (await readdir('src/i18n')).filter(name => !/^(?:words|pieces)\b/.test(name));
  const path = `${OUTPUT}/i18n-entry.ts`;
  await writeFile(path, modules.map(name => `export * from '../../src/i18n/${name.replace(/ts$/, 'js')}';\n`).join(''));
  return path;
}

/** Bytes of a module with all that it imports. */
async function bundledSize(entry: string): Promise<number> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: OUTPUT,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'i18n-runtime' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return brotliCompressSync(await readFile(`${OUTPUT}/i18n-runtime.js`)).length;
}

/** Bytes of each language's published words. */
async function wordSizes(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  const { folder, needs } = chunkTable();
  for (const name of Object.keys(needs)) {
    const [lang, words] = name.split('.');
    if (lang && words)
      sizes[lang] = (sizes[lang] ?? 0) + brotliCompressSync(await readFile(`dist/cdn/${folder}/${name}.js`)).length;
  }
  return sizes;
}

await mkdir(OUTPUT, { recursive: true });
const runtime = await bundledSize(await writeEntry());
const words = await wordSizes();
const rows: (readonly [what: string, bytes: number, limit: number])[] = [
  ['speaking languages, without words', runtime, LIMITS.runtime],
  ...Object.entries(words).map(([lang, bytes]) => [`all words and formats of ${lang}`, bytes, LIMITS.words] as const),
];
for (const [what, bytes, limit] of rows) {
  const over = bytes > limit;
  console.log(
    `${String(bytes).padStart(7)} of ${String(limit).padStart(6)} bytes brotli${over ? ' TOO LARGE' : ''}  ${what}`,
  );
  if (over) process.exitCode = 1;
}
await writeFile(`${OUTPUT}/i18n-size.json`, `${JSON.stringify({ runtime, words, limits: LIMITS }, null, 2)}\n`);
