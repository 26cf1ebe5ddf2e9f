import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dataFile, type DataFile } from '../data/data-file.js';
import { CoalitionDataError } from '../data/errors.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import { CoalitionErrorEvent, CoalitionLoadEvent } from './events.js';
import { reportOnce } from './report.js';
import { sourceFor } from './source.js';

const UNNAMED = 'name the data file: data-coalition on the script tag, <meta name="coalition-source">, or src';

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

  /** Whether the page does not know yet what shows. */
  #isNew = false;
  #source: DataFile | undefined;
  #unsubscribe: (() => void) | undefined;

  /**
   * @param readSection reads the section from the file; throws a CoalitionDataError if there is none
   * @param changed called when there is something else to show
   */
  constructor(
    readonly host: Host,
    readonly readSection: (file: CoalitionFile) => S,
    readonly changed: () => void,
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
    const url = sourceFor(this.host.src, this.host);
    if (url) {
      this.#source = dataFile(url);
      if (!this.#source.file) void this.#source.load();
      if (this.host.isConnected) this.hostConnected();
    } else {
      this.#isNew = true;
      this.#report((this.error = new CoalitionDataError('no-source', '', UNNAMED)));
      this.changed();
    }
  }

  /** Downloads the file again. */
  async reload(): Promise<void> {
    if (this.#source) await this.#source.load(undefined, 'no-cache');
    else this.open();
    this.#isNew = true;
  }

  /** Tells the page what shows, if it does not know yet. */
  announce(): void {
    const { file, error } = this;
    if (!this.#isNew) return;
    this.#isNew = false;
    this.host.dispatchEvent(error ? new CoalitionErrorEvent(error) : new CoalitionLoadEvent(file!.url, file!.revision));
  }

  readonly #onChange = (): void => {
    const { file, error } = this.#source!;
    if (error) this.#report(error);
    if (file && file !== this.file) this.#read(file);
    else if (!file && error && error.kind !== this.error?.kind) {
      this.file = this.section = undefined;
      this.error = error;
      this.#isNew = true;
    }
    this.changed();
  };

  #read(file: CoalitionFile): void {
    this.file = file;
    this.section = this.error = undefined;
    this.#isNew = true;
    try {
      this.section = this.readSection(file);
    } catch (error) {
      if (!(error instanceof CoalitionDataError)) throw error;
      this.#report((this.error = error));
    }
  }

  #report({ message }: CoalitionDataError): void {
    reportOnce(`<${this.host.localName}> ${message}`);
  }
}
