/**
 * Makes the words that widgets load from `locales/*.xlf`: for each element and language a module of plain strings with the
 * element's messages. The words of an element that formats numbers, dates or lists bring the formats of their language.
 * `base.*` are the messages that every element needs after a failure; the frame page needs them, too.
 */
import { readdir, rm } from 'node:fs/promises';
import { reaches } from './lib/imports.js';
import { targetLocales } from './lib/locales.js';
import { localizer } from './lib/localizer.js';
import { writeGenerated } from './lib/output.js';
import { problemsOf, textOf } from './lib/words.js';

const folder = 'src/generated/words';
const tags = (await readdir('src/elements'))
  .map(file => /^([a-z]+(?:-[a-z]+)+)\.ts$/.exec(file)?.[1])
  .filter(tag => tag !== undefined);
/** Modules with words of their own, by the element-like name that their messages begin with. */
const modules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tags.map(tag => [tag, `src/elements/${tag}.ts`])),
  'status-note': 'src/base/status-note.ts',
};

const tools = localizer();
const { messages: sources, errors } = tools.extractSourceMessages();
const { translations } = tools.readTranslationsSync();
const problems = [
  ...errors.map(({ messageText }) => (typeof messageText === 'string' ? messageText : messageText.messageText)),
  ...tools.validateTranslations().errors.map(error => `${error}. Give the translation the placeholders of the source.`),
  ...sources
    .filter(({ name }) => !['base', ...Object.keys(modules)].includes(name.split('.')[0]!))
    .map(({ name }) => `${name} belongs to no element. Begin its id with the element's tag or with "base".`),
  ...targetLocales.flatMap(code => problemsOf(code, sources, translations.get(code) ?? [])),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const written = new Set<string>();
async function write(name: string, code: string): Promise<void> {
  written.add(`${name}.ts`);
  await writeGenerated(`${folder}/${name}.ts`, code);
}

/** Writes the words of an element, or those of every element alone, and what loads them. */
async function writeWords(group: string, exported: string, formats: boolean): Promise<void> {
  for (const code of targetLocales) {
    const words = translations
      .get(code)!
      .filter(({ name }) => (group === 'status-note' ? ['base', group] : [group]).includes(name.split('.')[0]!))
      .map(message => [message.name, textOf(message)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    await write(
      `${code}.${group}`,
      `export const words: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(words))};
      ${formats ? `export { formats } from '../cldr/formats/${code}.js';` : ''}`,
    );
  }
  const loaders = targetLocales.map(code => `${JSON.stringify(code)}: () => import('./${code}.${group}.js')`);
  const table = `{ ${loaders.join(',\n')} }`;
  await write(
    group,
    `${formats ? "import { withFormats } from '../../i18n/locale-format.js';\n" : ''}import type { WordLoaders } from '../../i18n/words.js';

    export const ${exported}: WordLoaders = ${formats ? `withFormats(${table})` : table};`,
  );
}

await writeWords('base', 'baseWords', false);
for (const [group, file] of Object.entries(modules))
  await writeWords(group, 'words', await reaches(file, 'src/i18n/locale-format.ts', folder));
for (const file of await readdir(folder)) if (!written.has(file)) await rm(`${folder}/${file}`);
