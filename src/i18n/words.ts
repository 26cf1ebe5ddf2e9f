import { lookup } from './negotiate.js';

/** UI words of a language, by message id. */
export type Words = Readonly<Record<string, string>>;

/** A module with the words of an element in one language. */
export interface WordsModule {
  readonly words: Words;
}

/** What loads the words of an element, by language. English stands in the sources and needs no loading. */
export type WordLoaders<Module extends WordsModule = WordsModule> = Readonly<Record<string, () => Promise<Module>>>;

/** Kept by what loads them: a second `import()` takes its time, and a widget changes its language within a frame. */
const loadedWords = new Map<unknown, Words>();

/**
 * The words in a language; none for English. A module that could not be loaded is asked for again by the next call.
 * @throws TypeError when the module cannot be loaded
 */
export async function loadWords(lang: string, loaders: WordLoaders): Promise<Words> {
  const loader = loaders[lang];
  if (loader && !loadedWords.has(loader)) loadedWords.set(loader, (await loader()).words);
  return loadedWords.get(loader) ?? {};
}

/** The language of the words for a reader who prefers these, best first; English when there are words in none. */
export function uiLanguageFor(loaders: WordLoaders, preferred: readonly string[]): string {
  for (const tag of preferred) {
    const found = lookup(tag, ['en', ...Object.keys(loaders)]);
    if (found) return found;
  }
  return 'en';
}
