/**
 * Makes the words that widgets load from the locale modules that lit-localize compiles: a module per language and group
 * (what every widget says, and what only the form says), as plain strings.
 */
import { readdir } from 'node:fs/promises';
import { writeGenerated } from './lib/output.js';

const from = new URL('../src/generated/locales/', import.meta.url);
const groupOf = (id: string): string => (id.startsWith('volunteer-form.') ? 'form' : 'base');

const locales = (await readdir(from)).map(file => file.replace(/\.ts$/, '')).sort();
const groups = ['base', 'form'];
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
const load = (locale: string, group: string): string => `${locale}: () => import('./${locale}.${group}.js')`;
await writeGenerated(
  'src/generated/words/loaders.ts',
  `type Loader = () => Promise<{ readonly words: Readonly<Record<string, string>> }>;
  /** Per group and language, what loads its words. */
  export const loaders: Readonly<Record<${groups.map(group => `'${group}'`).join(' | ')}, Readonly<Record<string, Loader>>>> = {
    ${groups.map(group => `${group}: {${locales.map(locale => load(locale, group)).join(', ')}}`).join(',\n')}
  };`,
);
