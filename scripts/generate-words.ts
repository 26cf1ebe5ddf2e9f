/**
 * Makes the words that widgets load from the locale modules that lit-localize compiles: a module per language and group
 * (headings and what every widget says; what only the form says; what only the list of members says), as plain strings.
 */
import { readdir } from 'node:fs/promises';
import { writeGenerated } from './lib/output.js';

const from = new URL('../src/generated/locales/', import.meta.url);
/** Widgets whose words, but for the heading, are loaded with them alone. */
const ownGroups: Readonly<Record<string, string>> = { 'volunteer-form': 'form', 'coalition-members': 'members' };
const groupOf = (id: string): string => (/\.heading$/.test(id) ? 'base' : (ownGroups[id.split('.')[0]!] ?? 'base'));

const locales = (await readdir(from)).map(file => file.replace(/\.ts$/, '')).sort();
const groups = ['base', ...Object.values(ownGroups)];
for (const locale of locales) {
  const { templates } = (await import(new URL(`${locale}.ts`, from).href)) as { templates: Record<string, string> };
  for (const group of groups) {
    const words = Object.fromEntries(
      Object.keys(templates)
        .sort()
        .filter(id => groupOf(id) === group)
        .map(id => [id, templates[id]]),
    );
    await writeGenerated(
      `src/generated/words/${locale}.${group}.ts`,
      `export const words: Readonly<Record<string, string>> = ${JSON.stringify(words)};`,
    );
  }
}
for (const group of groups)
  await writeGenerated(
    `src/generated/words/${group}.ts`,
    `import type { WordLoaders } from '../../i18n/words.js';

    export const ${group}Words: WordLoaders = {
      ${locales.map(locale => `${locale}: () => import('./${locale}.${group}.js')`).join(',\n')}
    };`,
  );
