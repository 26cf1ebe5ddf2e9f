import { baseWords } from '../generated/words/base.js';
import { lookup } from './negotiate.js';

/** UI words of a language, by message id. */
export type Words = Readonly<Record<string, string>>;

/** What loads a group of words, by language: words that only some widgets say are loaded with these alone. */
export type WordLoaders = Readonly<Record<string, () => Promise<{ readonly words: Words }>>>;

/** The languages that the UI has words in; English stands in the sources and needs no loading. */
export const uiLanguages: readonly string[] = ['en', ...Object.keys(baseWords)];

/** What has come, by what loads it: a second `import()` would take its time, and a widget speaks another language within a frame. */
const come = new Map<unknown, Words>();
async function load(loader?: () => Promise<{ readonly words: Words }>): Promise<Words | undefined> {
  if (loader && !come.has(loader)) come.set(loader, (await loader()).words);
  return come.get(loader);
}

/**
 * The words of some groups in one of `uiLanguages`. Each module is asked for once a page, by the engine; one that could
 * not be had is asked for again by the next call.
 * @throws TypeError when a module cannot be had
 */
export async function loadWords(lang: string, groups: readonly WordLoaders[]): Promise<Words> {
  const all = await Promise.all(groups.map(group => load(group[lang])));
  return Object.assign({}, ...all) as Words;
}

/** The UI language for a reader of one of these, in order; English when there are words for none. */
export const uiLanguageFor = (...wanted: readonly string[]): string => {
  for (const tag of wanted) {
    const found = lookup(tag, uiLanguages);
    if (found) return found;
  }
  return 'en';
};
