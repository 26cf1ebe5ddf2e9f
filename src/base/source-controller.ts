import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CoalitionDataError } from '../data/errors.js';
import { loadCoalition, type CoalitionFile } from '../data/load.js';
import { reportOnce } from './report.js';
import { sourceFor, takePreloadedResponse } from './source.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly src: string | null };

/**
 * Loads the data file that its host names, and takes the host's section from it. The latest call wins.
 * @typeParam S the section
 */
export class SourceController<S> implements ReactiveController {
  /** The file, once it has been loaded. */
  file: CoalitionFile | undefined;
  section: S | undefined;
  /** Why there is no section, once that is known. */
  error: CoalitionDataError | undefined;

  /** Goes up with every load: a later one takes over. */
  turn = 0;

  /**
   * @param read takes the section from the file; throws a CoalitionDataError when there is none
   * @param reload called when the network is back after it had failed
   */
  constructor(
    readonly host: Host,
    readonly read: (file: CoalitionFile) => S,
    readonly reload: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
  }

  /** Loads the file; resolves to `false` when a later call has taken over. */
  async load(): Promise<boolean> {
    const turn = ++this.turn;
    const { src, baseURI, localName } = this.host;
    const url = sourceFor(src, baseURI);
    this.file = this.section = this.error = undefined;
    try {
      if (!url) throw new CoalitionDataError('no-source', '', 'name the data file in src or data-src');
      const file = await loadCoalition(url, takePreloadedResponse(url));
      if (turn !== this.turn) return false;
      this.file = file;
      this.section = this.read(file);
    } catch (error) {
      if (turn !== this.turn) return false;
      if (!(error instanceof CoalitionDataError)) throw error;
      this.error = error;
      reportOnce(`<${localName}> ${error.message}`);
    }
    return true;
  }

  readonly #onOnline = (): void => {
    if (this.error?.kind === 'network') this.reload();
  };
}
