import { lookup } from './negotiate.js';

/** UI words of a language, by message id. */
export type Words = Readonly<Record<string, string>>;

/** Loads an element's words, by language. English is in the sources and needs no loading. */
export type WordLoaders = Readonly<Record<string, () => Promise<{ readonly words: Words }>>>;

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
