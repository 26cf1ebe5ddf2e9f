import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dataFile, type DataFile } from '../data/data-file.js';
import { CoalitionDataError } from '../data/errors.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import { reportOnce } from './report.js';
import { sourceFor, takePreloadedResponse } from './source.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly src: string | null };

/**
 * Follows the data file that its host names, and reads the host's section from it.
 * @typeParam S the section
 */
export class SourceController<S> implements ReactiveController {
  /** The file, once loaded. */
  file: CoalitionFile | undefined;
  section: S | undefined;
  /** Why there is no section, after a failure. */
  error: CoalitionDataError | undefined;

  #source: DataFile | undefined;
  #unsubscribe: (() => void) | undefined;

  /**
   * @param readSection reads the section from the file; throws a CoalitionDataError if there is none
   * @param changed called when the file or the error is another one, and when a download has ended
   */
  constructor(
    readonly host: Host,
    readonly readSection: (file: CoalitionFile) => S,
    readonly changed: (isNew: boolean) => void,
  ) {
    host.addController(this);
  }

  /** When the file was downloaded, if its latest version could not be downloaded. */
  get staleSince(): Date | undefined {
    return this.file && this.#source?.error && this.#source.date;
  }

  hostConnected(): void {
    this.#unsubscribe = this.#source?.subscribe(this.#onChange);
    if (this.#source) this.#onChange();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }

  /** Turns to the file that the host names now. */
  open(): void {
    this.hostDisconnected();
    this.file = this.section = this.error = this.#source = undefined;
    const { src, baseURI } = this.host;
    const url = sourceFor(src, baseURI);
    if (!url) {
      this.#report((this.error = new CoalitionDataError('no-source', '', 'name the data file in src or data-src')));
      this.changed(true);
      return;
    }
    this.#source = dataFile(url);
    if (!this.#source.file) void this.#source.load(takePreloadedResponse(url));
    if (this.host.isConnected) this.hostConnected();
  }

  /** Downloads the file again. */
  async reload(): Promise<void> {
    if (this.#source) await this.#source.load(undefined, 'no-cache');
    else this.open();
  }

  readonly #onChange = (): void => {
    const { file, error } = this.#source!;
    if (!file && !error) return;
    if (error) this.#report(error);
    const isNew = file !== this.file || (!file && error?.kind !== this.error?.kind);
    if (isNew) this.#read(file, error);
    this.changed(isNew);
  };

  #read(file: CoalitionFile | undefined, failure?: CoalitionDataError): void {
    this.file = file;
    this.section = undefined;
    this.error = failure;
    if (!file) return;
    try {
      this.section = this.readSection(file);
      this.error = undefined;
    } catch (error) {
      if (!(error instanceof CoalitionDataError)) throw error;
      this.#report((this.error = error));
    }
  }

  #report({ message }: CoalitionDataError): void {
    reportOnce(`<${this.host.localName}> ${message}`);
  }
}
