import { parseFile, type CoalitionFile } from './coalition-file.js';
import { mayHaveCopy } from './copies.js';
import { download } from './download.js';
import { dataError, type CoalitionDataError } from './errors.js';
import { whenIdle } from './idle.js';
import { optional } from './optional.js';
import type { Content } from './read.js';
import { untilRetry } from './retry.js';

/**
 * A data file, shared by all widgets of the page that name it. A copy from an earlier visit comes first; the download
 * then replaces it. A lower revision never replaces a higher one. After a failure that may pass, retries until the file
 * has come.
 */
export interface DataFile {
  /** Absolute. */
  readonly url: string;
  /** The latest version that has come, from the network or the copy. */
  file?: CoalitionFile | undefined;
  /** The text of `file`. */
  text?: string | undefined;
  /** When `file` was downloaded. */
  date?: Date;
  /** Why the last download failed; `undefined` after a success. */
  error?: CoalitionDataError | undefined;
  /**
   * Calls back after each change of `file` and each download. Retries a failed download.
   * @returns a function that ends the calls
   */
  subscribe(listener: () => void): () => void;
  /**
   * Downloads the file. Callers share a download that is under way. Resolves when it has ended, also if it failed.
   * @param pending see `download`
   * @param cache see `download`
   */
  load(pending?: Promise<Response>, cache?: RequestCache): Promise<void>;
  /** Takes a version of the file, unless a higher revision shows. */
  take(content: Content, date: Date): Promise<void>;
  /** What `notify` calls. */
  readonly listeners: ReadonlySet<() => void>;
  notify(): void;
}

/** Loads what is needed after a download; retries until it has come. */
const loadLater = (): Promise<typeof import('./later.js')> =>
  import('./later.js').catch(() => untilRetry(1).then(loadLater));

/** Shows the copy of an earlier visit. */
const showCopy = async (file: DataFile): Promise<unknown> =>
  (await mayHaveCopy(file.url)) && optional(import('./later.js').then(later => later.showCopy(file)));

/**
 * A new `DataFile`. Widgets share those of `dataFile`.
 * @param mebibytes how large the file may be; default: 1
 */
export function createDataFile(url: string, mebibytes?: number): DataFile {
  let loading: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  async function load(pending?: Promise<Response>, cache?: RequestCache): Promise<void> {
    if (!self.file) self.error = undefined;
    const copy = self.file || showCopy(self);
    try {
      const content = await download(url, pending, cache, mebibytes);
      await copy; // its revision may be higher
      await self.take(content, new Date());
      self.error = undefined;
    } catch (cause) {
      await copy;
      self.error = dataError(cause, 'unsupported', url);
    }
    loading = undefined;
    self.notify();
    whenIdle(() => void loadLater().then(later => later.afterDownload(self)));
  }

  const self: DataFile = {
    url,
    listeners,
    subscribe(listener) {
      listeners.add(listener);
      if (self.error) void self.load();
      return () => listeners.delete(listener);
    },
    load: (pending, cache) => (loading ??= load(pending, cache)),
    async take([text, bytes], date) {
      if (text !== self.text) {
        const file = await parseFile(url, text, bytes);
        if (self.file && self.file.revision! > file.revision!) return; // false if one has none
        self.file = file;
        self.text = text;
      }
      self.date = date;
    },
    notify: () => listeners.forEach(listener => listener()),
  };
  return self;
}

const files = new Map<string, DataFile>();

/**
 * The data file at an absolute URL; the same object for all who ask.
 * @param mebibytes see `createDataFile`
 */
export function dataFile(url: string, mebibytes?: number): DataFile {
  const found = files.get(url) ?? createDataFile(url, mebibytes);
  files.set(url, found);
  return found;
}
