import type { ReactiveControllerHost } from 'lit';
import type { CoalitionFile } from '../data/coalition-file.js';
import { dataFile, type DataFile } from '../data/data-file.js';
import { CoalitionDataError } from '../data/errors.js';
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
  readonly file?: CoalitionFile | undefined;
  readonly section?: S | undefined;
  /** Why there is no section, after a failure. */
  readonly error?: CoalitionDataError | undefined;
  /** When `file` was downloaded, if its latest version could not be downloaded. */
  readonly staleSince: Date | undefined;
  /** Turns to the file that the host names now. */
  open(): void;
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
  let file: CoalitionFile | undefined;
  let section: S | undefined;
  let error: CoalitionDataError | undefined;
  let isAnnounced = true;
  let unsubscribe: (() => void) | undefined;

  const report = ({ message }: CoalitionDataError): void => reportOnce(`<${host.localName}> ${message}`);

  function show(newFile?: CoalitionFile, failure?: CoalitionDataError): void {
    file = newFile;
    section = undefined;
    error = failure;
    isAnnounced = false;
    try {
      section = file && read(file);
    } catch (cause) {
      if (!(cause instanceof CoalitionDataError)) throw cause;
      error = cause;
    }
    if (error) report(error);
  }

  function update(): void {
    if (!source) return;
    const { file: latest, error: failure } = source;
    if (failure) report(failure);
    if (latest ? latest !== file : failure && failure.kind !== error?.kind) show(latest, latest ? undefined : failure);
    if (latest ?? failure) changed();
  }

  const hostConnected = (): void => {
    unsubscribe = source?.subscribe(update);
    update();
  };
  const hostDisconnected = (): void => unsubscribe?.();
  host.addController({ hostConnected, hostDisconnected });

  const self: Source<S> = {
    get file() {
      return file;
    },
    get section() {
      return section;
    },
    get error() {
      return error;
    },
    get staleSince() {
      return file && source?.error && source.date;
    },
    open() {
      hostDisconnected();
      file = section = error = source = undefined;
      const url = sourceFor(host.src, host);
      if (url) {
        source = dataFile(url);
        if (!source.file) void source.load();
        if (host.isConnected) hostConnected();
      } else {
        show(undefined, new CoalitionDataError('no-source', '', UNNAMED));
        changed();
      }
    },
    async reload() {
      if (source) await source.load(undefined, 'no-cache');
      else self.open();
      isAnnounced = false;
    },
    announce() {
      if (isAnnounced) return;
      isAnnounced = true;
      host.dispatchEvent(error ? new CoalitionErrorEvent(error) : new CoalitionLoadEvent(file!.url, file!.revision));
    },
  };
  return self;
}
