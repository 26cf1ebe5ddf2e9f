/**
 * What speaking a language costs, in bytes of brotli (quality 11): the run-time part of `src/i18n/` with its tables and
 * without words, as one minified module; what only the search and only mixed texts need, likewise; and the words of each language as they are published, those of all elements together.
 * Prints the figures, writes them to `bench/output/i18n-size.json`, and fails above the limits. `npm run build` comes first.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { chunkTable } from '../scripts/lib/chunk-table.js';
import { codes } from '../scripts/lib/locales.js';
import { grown } from '../scripts/lib/size-limits.js';
import { tags } from '../src/generated/tags.js';

const LIMITS = { runtime: 2680, search: 4050, pieces: 2330, words: 3740 };
/** What only the filter of the members needs. */
const SEARCH = /^(?:fold|search-pattern|load-places|place-names)\.ts$/;
/** What only files with texts in two directions need. */
const PIECES = /^pieces\b/;
const OUTPUT = 'bench/output';

/** A module that exports these modules of `src/i18n/`. */
async function writeEntry(isPart: (module: string) => boolean): Promise<string> {
  const modules = (await readdir('src/i18n')).filter(isPart);
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
const sizeOf = async (isPart: (module: string) => boolean): Promise<number> => bundledSize(await writeEntry(isPart));
const isOptional = (module: string): boolean => SEARCH.test(module) || PIECES.test(module);
const runtime = await sizeOf(module => !isOptional(module) && module !== 'words.ts');
const search = await sizeOf(module => SEARCH.test(module));
const pieces = await sizeOf(module => PIECES.test(module));
const words = await wordSizes();
const wordLimit = grown('all words and formats', LIMITS.words, tags.length, codes.length);
const rows: (readonly [what: string, bytes: number, limit: number])[] = [
  ['speaking languages, without words', runtime, LIMITS.runtime],
  ['the search in the members', search, LIMITS.search],
  ['pieces in the other direction', pieces, LIMITS.pieces],
  ...Object.entries(words).map(([lang, bytes]) => [`all words and formats of ${lang}`, bytes, wordLimit] as const),
];
for (const [what, bytes, limit] of rows) {
  const over = bytes > limit;
  console.log(
    `${String(bytes).padStart(7)} of ${String(limit).padStart(6)} bytes brotli${over ? ' TOO LARGE' : ''}  ${what}`,
  );
  if (over) process.exitCode = 1;
}
await writeFile(
  `${OUTPUT}/i18n-size.json`,
  `${JSON.stringify({ runtime, search, pieces, words, limits: LIMITS }, null, 2)}\n`,
);
