import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { CoalitionFile } from '../data/coalition-file.js';
import { nearestLang } from '../i18n/nearest.js';
import { preference } from '../i18n/negotiate.js';
import { whenIdle } from '../data/idle.js';
import { accentController } from './accent-controller.js';
import { CoalitionErrorEvent, CoalitionLoadEvent } from './events.js';
import { sectionElement } from './section.js';
import { languageController } from './language-controller.js';
import { LocalizedElement } from './localized-element.js';
import { sharedStyles } from './shared.styles.js';
import { SourceController } from './source-controller.js';
import type { StatusNote } from './status-note.js';
import { stateAfter, type WidgetState } from './state.js';

/**
 * The base class of all widgets: loads the data file, follows the language, and keeps the state. A subclass reads a
 * section and renders it.
 * @typeParam S the section
 * @fires {CoalitionLoadEvent} coalition-load - The widget shows its section.
 * @fires {CoalitionErrorEvent} coalition-error - The widget has nothing to show. The fallback stays.
 * @slot - The fallback. It shows without JavaScript, while the data loads, and if there is nothing to show.
 * @csspart section - The whole widget.
 * @csspart heading - The section's heading.
 */
export abstract class CoalitionElement<S> extends LocalizedElement {
  static override styles: CSSResultGroup = [sharedStyles];
  static override properties: PropertyDeclarations = { src: {} };
  /** @internal The version of the library that defined the class. */
  static readonly version = __VERSION__;

  /** The URL of the data file. Default: the file that the script tag names. */
  declare src: string | null;

  #state: WidgetState = 'loading';
  #isNew = false;
  #note: StatusNote | undefined;
  readonly #source = new SourceController<S>(
    this,
    file => this.readSection(file),
    isNew => void this.#show(isNew),
  );

  constructor() {
    super();
    this.src = null;
    this.addController(accentController(this));
    this.addController(languageController(this, () => void this.#show()));
  }

  /** Whether the widget shows its section, or why it does not. */
  get state(): WidgetState {
    return this.#state;
  }

  protected override get file(): CoalitionFile | undefined {
    return this.#source.file;
  }

  /**
   * Reads the widget's section from the file.
   * @throws CoalitionDataError if the file does not have the section, or the section is invalid
   */
  protected abstract readSection(file: CoalitionFile): S;
  protected abstract renderSection(section: S): unknown;
  /** The content of the section's heading; `nothing` to omit the heading. */
  protected abstract headingContent(section: S): unknown;

  /** Asks the server for the data file again. Resolves when the widget shows the result. */
  async reload(): Promise<void> {
    if (this.#state !== 'ready') {
      this.#state = 'loading';
      this.requestUpdate();
    }
    await this.#source.reload();
    await this.#show(true);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('src')) return;
    this.#state = 'loading';
    this.#source.open();
  }

  protected override render(): unknown {
    const { section, file, staleSince } = this.#source;
    if (this.#state === 'ready' && section !== undefined)
      return sectionElement(this.uiLang, [
        this.renderHeading(this.headingContent(section)),
        this.renderSection(section),
        staleSince ? this.#note?.stale(file!, staleSince) : nothing,
      ]);
    const note = this.#state === 'failed' ? this.#note?.failed(() => void this.reload()) : nothing;
    return html`${note}<slot></slot>`;
  }

  /**
   * Shows what has been loaded, in the reader's language. The last call wins.
   * @param isNew whether to tell the page
   */
  async #show(isNew = false): Promise<void> {
    this.#isNew ||= isNew;
    const { file, error } = this.#source;
    if (!file && !error) return;
    const order = file ?? { languages: [] };
    const locale = nearestLang(this) || order.languages[0] || '';
    const preferred = preference(locale, order);
    if (!(await this.words.load(preferred))) return;
    const state = stateAfter(error);
    if (state === 'failed' || this.#source.staleSince) await this.#prepareNote(preferred);
    if (file !== this.#source.file || error !== this.#source.error) return;
    this.locale = locale;
    this.#state = state;
    this.requestUpdate();
    if (state === 'ready') whenIdle(() => void this.#prepareNote(preferred)); // the network may be gone later
    await this.updateComplete;
    if (!this.#isNew) return;
    this.#isNew = false;
    if (error) this.dispatchEvent(new CoalitionErrorEvent(error));
    else if (file) this.dispatchEvent(new CoalitionLoadEvent(file.url, file.revision));
  }

  /** Loads what says that loading failed. Without it, the fallback or the section shows alone. */
  async #prepareNote(preferred: readonly string[]): Promise<void> {
    try {
      const { statusNote } = await import('./status-note.js');
      this.#note = await statusNote(preferred);
    } catch {
      // the next failure retries
    }
  }
}
