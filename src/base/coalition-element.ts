import { html, noChange, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { CoalitionFile } from '../data/coalition-file.js';
import { holdRoot } from './hold-root.js';
import { keepPlace } from './keep-place.js';
import { lateController } from './late-controller.js';
import { pageController } from './page-controller.js';
import { sectionElement } from './section.js';
import { LocalizedElement } from './localized-element.js';
import { sharedStyles } from './shared.styles.js';
import { sourceController } from './source-controller.js';
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

  /** The URL of the data file. Default: the file that the page names. */
  declare src: string | null;

  /** What came with the HTML, until the widget takes over. It shows meanwhile. */
  protected held = holdRoot(this);

  #state: WidgetState = 'loading';
  readonly #keepPlace = keepPlace(this);
  readonly #late = lateController(this, () => void this.#show());
  readonly #source = sourceController<S>(
    this,
    file => this.readSection(file),
    () => void this.#show(),
  );

  constructor() {
    super();
    this.src = null;
    this.addController(pageController(this));
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
    if (this.#state !== 'ready') this.#state = 'loading';
    this.requestUpdate();
    await this.#source.reload();
    await this.#show();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('src')) return;
    this.#state = 'loading';
    this.#source.open();
  }

  protected override render(): unknown {
    if (this.held) return noChange;
    const { section, file, staleSince } = this.#source;
    if (this.#state === 'ready' && section !== undefined)
      return sectionElement(this.uiLang, [
        this.renderHeading(this.headingContent(section)),
        this.renderSection(section),
        staleSince && this.#late.note?.stale(file!, staleSince, this.formatLang),
      ]);
    return html`${this.#late.note?.failed(this)}<slot></slot>`;
  }

  /** Shows what has been loaded, in the reader's language. The last call wins. */
  async #show(): Promise<void> {
    if (this.#source.turn()) return; // it calls again
    const { file, error } = this.#source;
    const preferred = (file ?? error) && (await this.localize(file));
    if (!preferred) return;
    await this.#late.keepFocus();
    const state = stateAfter(error);
    const replace = this.held && file && state !== 'failed' && (await this.#late.takeOver(this.held, file.revision));
    if (file !== this.#source.file || error !== this.#source.error) return;
    this.#state = state;
    this.requestUpdate();
    if (replace && this.held) {
      this.held = undefined;
      this.#keepPlace();
      replace(() => this.performUpdate());
    }
    await this.updateComplete;
    this.#source.announce();
    await this.#late.load(preferred, () => preferred[0] === this.locale);
  }
}
