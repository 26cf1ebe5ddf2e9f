import type { MsgFn } from '@lit/localize';
import { loadWords, uiLanguageFor, type WordLoaders, type Words } from '../i18n/words.js';

/**
 * The UI words of one widget, so that widgets in several languages can stand on one page. The English of the sources
 * stands in for words that could not be loaded.
 */
export class WordsController {
  /** The language of the words, as a BCP 47 tag. */
  lang = 'en';

  #words: Words = {};
  #turn = 0;

  /** @param loaders what loads the widget's words */
  constructor(readonly loaders: () => WordLoaders) {}

  /**
   * Looks a message up by its id. The type is what the extractor of `@lit/localize-tools` knows a message by. Messages
   * are plain strings; a number or a name beside one is an element of its own, isolated from it.
   */
  readonly msg = ((template: string, options?: { readonly id?: string }): string =>
    this.#words[options?.id ?? ''] ?? template) as MsgFn;

  /**
   * Loads the words for a reader who prefers these languages, best first.
   * @returns `false` when a later call has taken over
   */
  async load(preferred: readonly string[]): Promise<boolean> {
    const turn = ++this.#turn;
    const loaders = this.loaders();
    const lang = uiLanguageFor(loaders, preferred);
    const words = await loadWords(lang, loaders).catch(() => undefined);
    if (turn !== this.#turn) return false;
    this.lang = words ? lang : 'en';
    this.#words = words ?? {};
    return true;
  }
}
