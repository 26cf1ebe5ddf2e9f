import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CoalitionDataError } from '../data/errors.js';
import { loadCoalition, type CoalitionFile } from '../data/load.js';
import { reportOnce } from './report.js';
import { sourceFor, takePreloadedResponse } from './source.js';

const unnamed = 'name the data file: data-coalition on the script tag, <meta name="coalition-source">, or src';

type Host = ReactiveControllerHost & HTMLElement & { readonly src: string | null; reload(): Promise<void> };

/**
 * Loads the data file that its host names, and reads the host's section from it. The latest call wins.
 * @typeParam S the section
 */
export class SourceController<S> implements ReactiveController {
  /** The file, once loaded. */
  file: CoalitionFile | undefined;
  section: S | undefined;
  /** Why there is no section, after a failure. */
  error: CoalitionDataError | undefined;

  /** The number of the latest load. An older load that finishes later is ignored. */
  turn = 0;

  /**
   * @param host reloads when the network comes back after a network failure
   * @param readSection reads the section from the file; throws a CoalitionDataError if there is none
   */
  constructor(
    readonly host: Host,
    readonly readSection: (file: CoalitionFile) => S,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
  }

  /** Loads the file. Resolves to `false` if a later call has replaced this one. */
  async load(): Promise<boolean> {
    const turn = ++this.turn;
    const { src, localName } = this.host;
    const url = sourceFor(src, this.host);
    this.file = this.section = this.error = undefined;
    try {
      if (!url) throw new CoalitionDataError('no-source', '', unnamed);
      const file = await loadCoalition(url, takePreloadedResponse(url));
      if (turn !== this.turn) return false;
      this.file = file;
      this.section = this.readSection(file);
    } catch (error) {
      if (turn !== this.turn) return false;
      if (!(error instanceof CoalitionDataError)) throw error;
      this.error = error;
      reportOnce(`<${localName}> ${error.message}`);
    }
    return true;
  }

  readonly #onOnline = (): void => {
    if (this.error?.kind === 'network') void this.host.reload();
  };
}
