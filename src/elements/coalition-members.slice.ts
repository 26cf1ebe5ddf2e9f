import type { LitElement } from 'lit';
import { fetchHref } from '../base/links.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import { dataFile, type DataFile } from '../data/data-file.js';
import { CoalitionDataError } from '../data/errors.js';
import { membersSource } from '../data/member-list.js';
import { resolveEntry } from '../i18n/localized.js';

/** How large a slice may be, in MiB: ten thousand members, each with a name in one or two languages, are about 3 MiB. */
const MAX_SIZE = 8;

/** Whether the server has no such file, so that the slice of a fallback language may stand in. */
const isAbsent = ({ status }: CoalitionDataError): boolean => status === 404 || status === 410;

/**
 * The absolute URLs of the slices for a reader of `locale`, best first.
 * @param src the URL of a slice, in which `{lang}` stands for a language of the file
 */
export function sliceUrls(src: string, locale: string, file: CoalitionFile): readonly string[] {
  const rest = Object.fromEntries(file.languages.map(lang => [lang, lang]));
  const urls = new Set<string>();
  for (;;) {
    const [lang] = resolveEntry(rest, locale, file) ?? [];
    if (!lang) return [...urls];
    delete rest[lang];
    const url = fetchHref(src.replaceAll('{lang}', lang), file.url);
    if (url) urls.add(url);
  }
}

/** Follows the slice that lists the members in the reader's language. */
export class MemberSlice {
  /** The members of the slice, once it has come. */
  list: readonly unknown[] | undefined;
  /** Why there are none, after a failure. */
  error: CoalitionDataError | undefined;
  /** Resolves when the slice has come or failed. */
  settled = Promise.resolve();

  #urls: string | undefined;
  #file: DataFile | undefined;
  #settle = (): void => undefined;
  #unsubscribe = (): unknown => undefined;

  /** @param changed called when there are other members, or none */
  constructor(
    host: LitElement,
    readonly changed: () => void,
  ) {
    host.addController({ hostDisconnected: () => this.close() });
  }

  /**
   * Turns to a slice. Calling again with the same URLs changes nothing.
   * @param urls absolute: the slice in the reader's language, then those in the fallback languages
   */
  open(urls: readonly string[]): void {
    if (this.#urls === urls.join(' ')) return;
    this.close();
    this.#urls = urls.join(' ');
    this.list = this.error = undefined;
    this.settled = new Promise(resolve => (this.#settle = resolve));
    if (urls.length) return this.#follow(urls);
    this.#end(undefined, new CoalitionDataError('schema', '', '"members" has no valid "src"'));
  }

  /** Follows no slice any longer. What has come stays. */
  close(): void {
    this.#unsubscribe();
    this.#settle();
    this.#urls = undefined;
  }

  /** Follows no slice any longer, and drops what has come. */
  forget(): void {
    this.close();
    this.list = this.error = undefined;
  }

  /** Downloads the slice again. Resolves when it has come or failed. */
  async reload(): Promise<void> {
    if (this.#urls === undefined) return;
    if (this.error) this.settled = new Promise(resolve => (this.#settle = resolve));
    this.error = undefined;
    await this.#file?.load(undefined, 'no-cache');
  }

  #follow([url, ...others]: readonly string[]): void {
    const slice = (this.#file = dataFile(url!, MAX_SIZE));
    const update = (): void => {
      const { file, error } = slice;
      if (!file && error && isAbsent(error) && others.length) {
        this.#unsubscribe();
        this.#follow(others);
      } else if (file) {
        const list = file.optional('members', membersSource)?.list;
        this.#end(list, list ? undefined : new CoalitionDataError('schema', slice.url, '"members" is not a list'));
      } else if (error) this.#end(undefined, error);
    };
    this.#unsubscribe = slice.subscribe(update);
    if (slice.file) update();
    else void slice.load();
  }

  #end(list: readonly unknown[] | undefined, error: CoalitionDataError | undefined): void {
    this.list = list;
    this.error = error;
    this.#settle();
    this.changed();
  }
}
