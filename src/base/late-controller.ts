import type { LitElement } from 'lit';
import { optional } from '../data/optional.js';
import { untilRetry } from '../data/retry.js';
import type { StatusNote } from './status-note.js';
import type { takeOver } from './take-over.js';

/** Loads `late.ts`; retries until it has come. */
const loadLate = (): Promise<typeof import('./late.js')> =>
  import('./late.js').catch(() => untilRetry(1).then(loadLate));

/** Loads `take-over.ts`; retries until it has come. */
const loadTakeOver = (): Promise<typeof import('./take-over.js')> =>
  import('./take-over.js').catch(() => untilRetry(1).then(loadTakeOver));

/** What a widget loads after its content. */
export interface Late {
  /** What tells the visitor about the data, once loaded. */
  readonly note: StatusNote | undefined;
  /** Call this before the fallback goes: if it has the focus, what keeps the focus must be there. */
  keepFocus(): Promise<void>;
  /** See `take-over.ts`. */
  takeOver: typeof takeOver;
  /**
   * Follows the page, and loads the note ahead of need, because the network may be gone later.
   * @param preferred the reader's languages, best first
   * @param isCurrent whether they still are, when the note has come
   */
  load(preferred: readonly string[], isCurrent: () => boolean): Promise<void>;
}

/** @param pageChanged called when the language of the page changes */
export function lateController(host: LitElement, pageChanged: () => void): Late {
  let note: StatusNote | undefined;
  return {
    get note() {
      return note;
    },
    async keepFocus() {
      if (host.contains((host.getRootNode() as Document | ShadowRoot).activeElement))
        await optional(import('./late.js').then(late => late.keepFocus(host)));
    },
    takeOver: async (held, revision) => (await loadTakeOver()).takeOver(held, revision),
    async load(preferred, isCurrent) {
      const { followPage, statusNote } = await loadLate();
      followPage(host, pageChanged);
      const loaded = await statusNote(preferred);
      if (!isCurrent()) return;
      note = loaded;
      host.requestUpdate();
    },
  };
}
