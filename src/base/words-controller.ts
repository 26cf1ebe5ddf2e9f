import type { MsgFn } from '@lit/localize';
import { loadWords, type WordLoaders, type Words } from '../i18n/words.js';

/**
 * The UI words of one widget, so that widgets in several languages can stand on one page. The English of the sources
 * stands in for words that could not be loaded.
 */
export class WordsController {
  /** The language of the words, as a BCP 47 tag. */
  lang = 'en';

  #words: Words = {};
  #load = 0;

  /** @param groups the words that the widget says */
  constructor(readonly groups: () => readonly WordLoaders[]) {}

  /**
   * Looks a message up by its id. The type is what the extractor of `@lit/localize-tools` knows a message by. Messages
   * are plain strings; a number or a name beside one is an element of its own, isolated from it.
   */
  readonly msg = ((template: string, options?: { readonly id?: string }): string =>
    this.#words[options?.id ?? ''] ?? template) as MsgFn;

  /** Loads the words of a UI language; resolves to `false` when a later call has taken over. */
  async load(lang: string): Promise<boolean> {
    const load = ++this.#load;
    const words = await loadWords(lang, this.groups()).catch(() => undefined);
    if (load !== this.#load) return false;
    this.lang = words ? lang : 'en';
    this.#words = words ?? {};
    return true;
  }
}
