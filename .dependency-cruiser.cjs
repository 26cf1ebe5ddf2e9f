/** The house: imports go left only. data <- i18n <- base <- elements <- generated/define <- index, embed */
const floors = ['data', 'i18n', 'base', 'elements'];
/** Generated modules that import elements; the others import nothing above i18n. */
const ofElements = 'generated/(?:define|classes)';
const above = floor =>
  `^src/(?:${[...floors.slice(floors.indexOf(floor) + 1).map(name => `${name}/`), ofElements, 'index', 'embed/', 'open/'].join('|')})`;

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...floors.map(floor => ({
      name: `${floor}-knows-nothing-above-it`,
      severity: 'error',
      from: { path: `^src/${floor}/` },
      to: { path: above(floor) },
    })),
    {
      name: 'elements-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/elements/([^/.]+)' },
      to: { path: '^src/elements/', pathNot: '^src/elements/$1\\.' },
    },
    {
      name: 'data-knows-no-view',
      severity: 'error',
      from: { path: '^src/data/' },
      to: { path: 'node_modules/(?:lit|@lit)' },
    },
    {
      name: 'zod-stays-out-of-the-browser',
      severity: 'error',
      from: { path: '^src/(?!data/schema/|cli/)' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'schema-is-types-to-the-browser',
      severity: 'error',
      from: { path: '^src/(?!data/schema/|cli/)' },
      to: { path: '^src/data/schema/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'receiver-stands-alone',
      severity: 'error',
      from: { path: '^receivers/node/' },
      // its databases and e-mail; Node 20 does not know node:sqlite
      to: {
        pathNot: '^receivers/node/|node_modules/(?:libsql|nodemailer|(?:@types/)?pg)/|^node:sqlite$',
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'cli-knows-data-and-languages-only',
      severity: 'error',
      from: { path: '^src/cli/(?!prerender/)' },
      to: { path: '^src/(?!cli/|data/|i18n/|generated/(?:cldr/|elements|form-properties|locales|tags))' },
    },
    {
      name: 'prerender-knows-the-elements',
      severity: 'error',
      from: { path: '^src/cli/prerender/' },
      to: { path: '^src/(?:index|embed/|open/)' },
    },
    {
      name: 'open-page-knows-what-opens-only',
      severity: 'error',
      from: { path: '^src/(?:open/|data/open/)' },
      to: { path: '^src/(?!open/|data/open/|data/form/answer|data/jose)' },
    },
    {
      name: 'nothing-knows-the-cli',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nothing-dead',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|^receivers/worker/worker|^src/cli/(?:main|vite)|^src/open/main' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^src/generated/locales' }, // for scripts, stories and tests alone
  },
};
