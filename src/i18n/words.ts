import { loaders } from '../generated/words/loaders.js';
import { lookup } from './negotiate.js';

/** UI words of a language, by message id. */
export type Words = Readonly<Record<string, string>>;

/** Words are loaded in groups: those of every widget, and those that only the form shows. */
export type WordGroup = keyof typeof loaders;

/** The languages that the UI has words in; English stands in the sources and needs no loading. */
export const uiLanguages: readonly string[] = ['en', ...Object.keys(loaders.base)];

const cache = new Map<string, Promise<Words>>();

/**
 * The words of a group in one of `uiLanguages`. A failure is forgotten, so that the next call asks again.
 * @throws TypeError when the module cannot be had
 */
export function loadWords(lang: string, group: WordGroup): Promise<Words> {
  const key = `${group}.${lang}`;
  let found = cache.get(key);
  if (!found) {
    const loader = loaders[group][lang];
    cache.set(key, (found = loader ? loader().then(module => module.words) : Promise.resolve({})));
    found.catch(() => cache.delete(key));
  }
  return found;
}

/** The UI language for a reader of one of these, in order; English when there are words for none. */
export const uiLanguageFor = (...wanted: readonly string[]): string => {
  for (const tag of wanted) {
    const found = lookup(tag, uiLanguages);
    if (found) return found;
  }
  return 'en';
};
