import { lookup } from './negotiate.js';

/** UI words of a language, by message id. */
export type Words = Readonly<Record<string, string>>;

/** A module with the words of an element in one language. */
export interface WordsModule {
  readonly words: Words;
}

/** What loads the words of an element, by language. English stands in the sources and needs no loading. */
export type WordLoaders<Module extends WordsModule = WordsModule> = Readonly<Record<string, () => Promise<Module>>>;

/**
 * Words by loader. A second `import()` resolves only after some time; with this map a widget changes its language
 * within one frame.
 */
const loadedWords = new Map<unknown, Words>();

/**
 * Loads the words of a language; returns none for English. The next call retries a failed module.
 * @throws TypeError if the module cannot be loaded
 */
export async function loadWords(lang: string, loaders: WordLoaders): Promise<Words> {
  const loader = loaders[lang];
  if (loader && !loadedWords.has(loader)) loadedWords.set(loader, (await loader()).words);
  return loadedWords.get(loader) ?? {};
}

/** The first language in `preferred` that has words; else English. */
export function uiLanguageFor(loaders: WordLoaders, preferred: readonly string[]): string {
  for (const tag of preferred) {
    const found = lookup(tag, ['en', ...Object.keys(loaders)]);
    if (found) return found;
  }
  return 'en';
}
