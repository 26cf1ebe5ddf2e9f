import { defineConfig, type EnvironmentOptions, type Rolldown } from 'vite';
import { version } from './package.json';
import { claim } from './src/embed/claim.js';
import {
  asciiOnly,
  fontFiles,
  minifyTemplates,
  ownNames,
  stripDescriptions,
  terse,
} from './scripts/build/vite-plugins.js';
import { classSyntax } from './scripts/build/class-syntax.js';
import { chunkTableModule, linkedChunks } from './scripts/build/linked-chunks.js';
import { chunkEntries, chunkGroups, formatsWithWords, retriesOfLoader, wordsByName } from './scripts/build/chunks.js';
import { elementEntries, published } from './scripts/lib/entries.js';
import { framePage } from './scripts/lib/frame-page.js';
import { openPage } from './scripts/lib/open-page.js';

type Output = NonNullable<NonNullable<EnvironmentOptions['build']>['rolldownOptions']>['output'];

const bundle = (
  format: 'es' | 'iife',
  outDir: string,
  entry: Record<string, string>,
  output: Output,
  { emptyOutDir = true, ...options }: Rolldown.InputOptions & { readonly emptyOutDir?: boolean } = {},
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    emptyOutDir,
    lib: { entry, formats: [format] },
    rolldownOptions: { ...options, output },
  },
});

/** A script of its own: everything inside, and nothing shared with the chunks that it loads. */
const single = { entryFileNames: '[name].js', codeSplitting: false, minify: true } as const;

export default defineConfig({
  plugins: [
    stripDescriptions(),
    minifyTemplates(),
    ownNames(),
    classSyntax(),
    terse(),
    asciiOnly(),
    formatsWithWords(),
    wordsByName(),
    retriesOfLoader(),
    linkedChunks(),
    chunkTableModule(),
    fontFiles(),
    framePage(),
    openPage(),
  ],
  define: { 'process.env.NODE_ENV': '"production"', __VERSION__: JSON.stringify(version) },
  build: {
    target: 'es2022',
    sourcemap: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    lib: { entry: 'src/index.ts', name: 'CoalitionWidgets' }, // keeps Vite's module-preload helper out
  },
  builder: {
    sharedConfigBuild: true, // the plug-ins of one environment tell those of the next what they built
    async buildApp(builder) {
      // the script tag names the chunks, so they come first
      for (const name of ['npm', 'chunks', 'embed', 'frame', 'iife', 'open', 'cli', 'prerender'])
        await builder.build(builder.environments[name]!);
    },
  },
  environments: {
    // for bundlers: one module per source module, dependencies left out, not minified
    npm: bundle(
      'es',
      'dist/npm',
      { index: 'src/index.ts', ...elementEntries() },
      {
        entryFileNames: ({ name }) => `${published(name)}.js`,
        preserveModules: true,
        preserveModulesRoot: 'src',
        minify: false,
      },
      { external: [/^lit(?:$|\/)/, /^@lit\//] },
    ),
    // what the script tag loads: the base, an element each, their words
    chunks: bundle(
      'es',
      'dist/cdn',
      chunkEntries(),
      {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        minify: true,
        codeSplitting: { groups: chunkGroups() },
      },
      { preserveEntrySignatures: 'allow-extension' },
    ),
    // one <script type="module">
    embed: bundle('es', 'dist/cdn', { 'coalition-widgets': 'src/embed/module.ts' }, single, { emptyOutDir: false }),
    // the code of the frame page
    frame: bundle('es', 'dist/cdn', { frame: 'src/embed/frame/main.ts' }, single, { emptyOutDir: false }),
    // one classic <script>; ASCII only, since a classic script is read in the encoding of the page
    iife: bundle(
      'iife',
      'dist/iife',
      { 'coalition-widgets': 'src/embed/classic.ts' },
      // before anything of it runs
      { ...single, intro: `if (!(${String(claim)})('${version}')) return;` },
    ),
    // the page that opens sealed submissions: one file with everything inside
    open: bundle('iife', 'dist', { open: 'src/open/main.ts' }, single, { emptyOutDir: false }),
    // the command, for Node: one file with everything inside, so that it runs from the tarball alone; only what the
    // receiver stores into and sends with, and what encodes pictures, are packages beside it
    cli: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/cli',
        target: 'node20',
        lib: { entry: { 'coalition-widgets': 'src/cli/main.ts' }, formats: ['es'] },
        rolldownOptions: { external: [/^node:/, 'libsql', 'nodemailer', 'pg', 'sharp'], output: single },
      },
    },
    // what build tools import: thin, since the command does the work in a thread
    prerender: {
      consumer: 'server',
      build: {
        outDir: 'dist/cli',
        emptyOutDir: false,
        target: 'node20',
        lib: { entry: { prerender: 'src/cli/prerender-html.ts', vite: 'src/cli/vite.ts' }, formats: ['es'] },
        rolldownOptions: {
          external: [/^node:/],
          output: { entryFileNames: '[name].js', minify: false },
        },
      },
    },
  },
});
