import { defineConfig, type EnvironmentOptions } from 'vite';
import { version } from './package.json';
import { claim } from './src/embed/claim.js';
import {
  asciiOnly,
  fontFiles,
  minifyTemplates,
  ownNames,
  privateCopies,
  stripDescriptions,
  terse,
} from './scripts/lib/vite-plugins.js';
import { chunkImports, chunkOf } from './scripts/lib/chunks.js';
import { elementEntries } from './scripts/lib/entries.js';
import { framePage } from './scripts/lib/frame-page.js';
import { leanLit } from './scripts/lib/lean-lit.js';
import { sideEffects } from './scripts/lib/side-effects.js';

type Output = NonNullable<NonNullable<EnvironmentOptions['build']>['rolldownOptions']>['output'];

/** `lib` keeps Vite's module-preload helper out of the output. */
const bundle = (
  format: 'es' | 'iife',
  outDir: string,
  entry: Record<string, string>,
  output: Output,
  external: RegExp[] = [],
  preserveEntrySignatures: 'strict' | 'allow-extension' = 'strict',
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    lib: { entry, formats: [format], name: 'CoalitionWidgets' },
    rolldownOptions: { external, preserveEntrySignatures, output },
  },
});

export default defineConfig({
  plugins: [
    leanLit(),
    chunkImports(),
    privateCopies(),
    sideEffects(),
    stripDescriptions(),
    minifyTemplates(),
    ownNames(),
    terse(),
    asciiOnly(),
    fontFiles(),
    framePage(),
  ],
  define: { 'process.env.NODE_ENV': '"production"', __VERSION__: JSON.stringify(version) },
  build: { target: 'es2022', sourcemap: false, emptyOutDir: true, copyPublicDir: false, reportCompressedSize: false },
  builder: {
    async buildApp(builder) {
      for (const name of ['npm', 'cdn', 'iife', 'cli']) await builder.build(builder.environments[name]!);
    },
  },
  environments: {
    // for bundlers: one module per source module, dependencies left out, not minified
    npm: bundle(
      'es',
      'dist/npm',
      { index: 'src/index.ts', ...elementEntries() },
      { entryFileNames: '[name].js', preserveModules: true, preserveModulesRoot: 'src', minify: false },
      [/^lit(?:$|\/)/, /^@lit\//],
    ),
    // one <script type="module">: nothing left out; the base, the widgets and the words come when they are needed.
    // Beside it the code of the frame page
    cdn: bundle(
      'es',
      'dist/cdn',
      { 'coalition-widgets': 'src/embed/module.ts', frame: 'src/embed/frame/main.ts' },
      {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        minify: true,
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf, debugName: 'base' }] },
      },
      [],
      'allow-extension',
    ),
    // one classic <script>; ASCII only, since a classic script is read in the encoding of the page
    iife: bundle(
      'iife',
      'dist/iife',
      { 'coalition-widgets': 'src/embed/classic.ts' },
      {
        entryFileNames: '[name].js',
        codeSplitting: false,
        minify: true,
        // before anything of it runs
        intro: `if (!(${String(claim)})('${version}')) return;`,
      },
    ),
    // the command, for Node: one file with everything inside, so that it runs from the tarball alone
    cli: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/cli',
        target: 'node20',
        lib: { entry: { 'coalition-widgets': 'src/cli/main.ts' }, formats: ['es'] },
        rolldownOptions: {
          external: [/^node:/],
          output: { entryFileNames: '[name].js', codeSplitting: false, minify: true },
        },
      },
    },
  },
});
