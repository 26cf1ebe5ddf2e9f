import type { ReactiveControllerHost } from 'lit';
import type { CoalitionFile } from '../data/coalition-file.js';
import { dataFile, type DataFile } from '../data/data-file.js';
import { CoalitionDataError, dataError } from '../data/errors.js';
import { CoalitionErrorEvent, CoalitionLoadEvent } from './events.js';
import { reportOnce } from './report.js';
import { sourceFor } from './source.js';

const UNNAMED = 'name the data file in data-coalition, <meta name="coalition-source"> or src';

type Host = ReactiveControllerHost & HTMLElement & { readonly src: string | null };

/**
 * Follows the data file that its host names, and reads the host's section from it.
 * @typeParam S the section
 */
export interface Source<S> {
  /** The file, once loaded. */
  file?: CoalitionFile | undefined;
  section?: S | undefined;
  /** Why there is no section, after a failure. */
  error?: CoalitionDataError | undefined;
  /** When `file` was downloaded, if its latest version could not be downloaded. */
  readonly staleSince: Date | undefined;
  /** Turns to the file that the host names now. */
  open(): void;
  /**
   * Turns to the slice in the reader's language, if the host names slices. What shows stays until the slice has come.
   * @returns whether to wait for it
   */
  turn(): boolean;
  /** Downloads the file again. */
  reload(): Promise<void>;
  /** Tells the page what shows, if it does not know yet. */
  announce(): void;
}

/**
 * @param read reads the section from the file; throws a CoalitionDataError if there is none
 * @param changed called when there is something else to show
 */
export function sourceController<S>(host: Host, read: (file: CoalitionFile) => S, changed: () => void): Source<S> {
  let source: DataFile | undefined;
  /** The URL of the file with all languages. */
  let whole: string;
  /** The URL of the slice in the reader's language; `whole` if there are no slices. */
  let slice: string;
  let isAnnounced = true;
  let unsubscribe: (() => void) | undefined;

  const report = ({ message }: CoalitionDataError): void => reportOnce(`<${host.localName}> ${message}`);

  function show(file?: CoalitionFile, failure?: CoalitionDataError): void {
    self.file = file;
    self.section = undefined;
    self.error = failure;
    isAnnounced = false;
    try {
      self.section = file && read(file);
    } catch (cause) {
      self.error = dataError(cause, 'unsupported', file!.url);
    }
    if (self.error) report(self.error);
  }

  function update(): void {
    if (!source) return;
    const { file, error, url } = source;
    // there is no such slice
    if (!file && error && error.kind !== 'network' && url !== whole) return use(whole);
    if (error) report(error);
    const isOther = self.file && self.file.url !== url; // that of another language, which stays without a network
    if (file ? file !== self.file : error && !isOther && error.kind !== self.error?.kind)
      show(file, file ? undefined : error);
    if (file ?? error) changed();
  }

  const hostConnected = (): void => {
    unsubscribe = source?.subscribe(update);
    update();
  };
  const hostDisconnected = (): void => unsubscribe?.();
  function use(url: string): void {
    hostDisconnected();
    source = dataFile(url);
    if (!source.file) void source.load();
    if (host.isConnected) hostConnected();
  }
  host.addController({ hostConnected, hostDisconnected });

  const self: Source<S> = {
    get staleSince() {
      return self.file && source?.error && source.date;
    },
    open() {
      hostDisconnected();
      self.file = self.section = self.error = source = undefined;
      whole = sourceFor(host.src, host, '');
      slice = sourceFor(host.src, host);
      if (whole) use(slice);
      else {
        show(undefined, new CoalitionDataError('no-source', '', UNNAMED));
        changed();
      }
    },
    turn() {
      const next = sourceFor(host.src, host);
      if (!source || next === slice || sourceFor(host.src, host, '') !== whole) return false;
      use((slice = next));
      return !source.file;
    },
    async reload() {
      if (source) await source.load(undefined, 'no-cache');
      else self.open();
      isAnnounced = false;
    },
    announce() {
      if (isAnnounced) return;
      isAnnounced = true;
      const { error, file } = self;
      host.dispatchEvent(error ? new CoalitionErrorEvent(error) : new CoalitionLoadEvent(file!.url, file!.revision));
    },
  };
  return self;
}
