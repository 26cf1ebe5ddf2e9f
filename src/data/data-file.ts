import { parseFile, type CoalitionFile } from './coalition-file.js';
import { mayHaveCopy } from './copies.js';
import { download, isTemporary } from './download.js';
import { CoalitionDataError } from './errors.js';
import { whenIdle } from './idle.js';
import { untilRetry } from './retry.js';

/**
 * A data file, shared by all widgets of the page that name it. A copy from an earlier visit comes first; the download
 * then replaces it. A lower revision never replaces a higher one. After a failure that may pass, retries until the file
 * has come.
 */
export class DataFile {
  /** The latest version that has come, from the network or the copy. */
  file: CoalitionFile | undefined;
  /** The text of `file`. */
  text: string | undefined;
  /** When `file` was downloaded. */
  date: Date | undefined;
  /** Why the last download failed; `undefined` after a success. */
  error: CoalitionDataError | undefined;

  #failures = 0;
  #loading: Promise<void> | undefined;
  readonly #listeners = new Set<() => void>();

  /** @param url absolute */
  constructor(readonly url: string) {}

  /**
   * Calls back after each change of `file` and each download. Retries a failed download.
   * @returns a function that ends the calls
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.error) void this.load();
    return () => this.#listeners.delete(listener);
  }

  /**
   * Downloads the file. Callers share a download that is under way. Resolves when it has ended, also if it failed.
   * @param pending see `download`
   * @param cache see `download`
   */
  load(pending?: Promise<Response>, cache?: RequestCache): Promise<void> {
    return (this.#loading ??= this.#load(pending, cache));
  }

  /** Takes a version of the file, unless a higher revision shows. */
  async take(text: string, date: Date): Promise<void> {
    if (text !== this.text) {
      const file = await parseFile(this.url, text);
      if (this.file && this.file.revision! > file.revision!) return; // false if one has none
      this.file = file;
      this.text = text;
    }
    this.date = date;
  }

  /** Tells the subscribers. */
  notify(): void {
    for (const listener of this.#listeners) listener();
  }

  async #load(pending?: Promise<Response>, cache?: RequestCache): Promise<void> {
    // quick, so that a first visit does not wait for the code that reads copies
    const copy =
      this.file || mayHaveCopy(this.url).then(has => (has ? this.#withCopies(({ show }) => show(this)) : undefined));
    try {
      const text = await download(this.url, pending, cache);
      await copy; // its revision may be higher
      await this.take(text, new Date());
      this.error = undefined;
      this.#failures = 0;
    } catch (error) {
      if (!(error instanceof CoalitionDataError)) throw error;
      await copy;
      this.error = error;
      if (isTemporary(error)) this.#retry(++this.#failures);
    }
    this.#loading = undefined;
    this.notify();
    if (this.error?.kind !== 'network') whenIdle(() => this.#withCopies(({ update }) => update(this)));
  }

  #retry(failures: number): void {
    void untilRetry(failures).then(() => {
      if (failures === this.#failures && this.#listeners.size) void this.load();
    });
  }

  /** Storage may be full or forbidden: there is no copy then. */
  #withCopies(use: (copies: typeof import('./kept-copy.js')) => Promise<void>): Promise<void> {
    return import('./kept-copy.js').then(use).catch(() => undefined);
  }
}

const files = new Map<string, DataFile>();

/** The data file at an absolute URL; the same object for all who ask. */
export function dataFile(url: string): DataFile {
  const found = files.get(url) ?? new DataFile(url);
  files.set(url, found);
  return found;
}
