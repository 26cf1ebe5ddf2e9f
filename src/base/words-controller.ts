import type { MsgFn } from '@lit/localize';
import { loadWords, uiLanguageFor, type WordLoaders, type Words } from '../i18n/words.js';

/**
 * The UI words of one widget. Each widget has its own, because widgets in several languages can share a page. English,
 * from the sources, is the fallback for words that could not be loaded.
 */
export class WordsController {
  /** The language of the words, a BCP 47 tag. */
  lang = 'en';
  /** What the reader prefers; `''` at first. It changes together with the words, so that nothing shows half a change. */
  locale = '';

  #words: Words = {};
  #turn = 0;

  /** @param loaders returns the loaders of the widget's words */
  constructor(readonly loaders: () => WordLoaders) {}

  /**
   * Looks up a message by its id. The type makes the extractor of `@lit/localize-tools` recognise the calls. Messages
   * are plain strings; a number or a name beside one is an element of its own, isolated from it.
   */
  readonly msg = ((template: string, options?: { readonly id?: string }): string =>
    this.#words[options?.id ?? ''] ?? template) as MsgFn;

  /**
   * Loads the words for a reader who prefers these languages, best first.
   * @param alongside what else must have loaded before the language changes
   * @returns `false` if a later call has replaced this one
   */
  async load(preferred: readonly string[], alongside?: Promise<unknown>): Promise<boolean> {
    const turn = ++this.#turn;
    const loaders = this.loaders();
    const lang = uiLanguageFor(loaders, preferred);
    const words = await loadWords(lang, loaders).catch(() => undefined);
    await alongside;
    if (turn !== this.#turn) return false;
    this.locale = preferred[0]!;
    this.lang = words ? lang : 'en';
    this.#words = words ?? {};
    return true;
  }
}
