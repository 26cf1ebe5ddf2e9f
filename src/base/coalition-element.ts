import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import type { CoalitionFile } from '../data/load.js';
import { nearestLang } from '../i18n/nearest.js';
import { preference } from '../i18n/negotiate.js';
import { CoalitionErrorEvent, CoalitionLoadEvent } from './events.js';
import { renderFallback } from './fallback.js';
import { sectionElement } from './section.js';
import { languageController } from './language-controller.js';
import { LocalizedElement } from './localized-element.js';
import { pageController } from './page-controller.js';
import { sharedStyles } from './shared.styles.js';
import { SourceController } from './source-controller.js';
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
  readonly #source = new SourceController<S>(this, file => this.readSection(file));

  constructor() {
    super();
    this.src = null;
    this.addController(pageController(this));
    this.addController(languageController(this, () => void this.#localize()));
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

  /** Loads the data file again after a failure. After a success, shows the loaded file again. */
  async reload(): Promise<void> {
    const load = this.#source.load();
    const { turn } = this.#source;
    this.#state = 'loading';
    this.requestUpdate();
    if (!(await load)) return;
    await this.#localize();
    await this.updateComplete;
    if (turn !== this.#source.turn) return;
    const { error, file } = this.#source;
    if (error) this.dispatchEvent(new CoalitionErrorEvent(error));
    else if (file) this.dispatchEvent(new CoalitionLoadEvent(file.url, file.revision));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) void this.reload();
  }

  protected override render(): unknown {
    const { section } = this.#source;
    if (this.#state !== 'ready' || section === undefined)
      return renderFallback(this.#state, this.msg, this.uiLang, () => void this.reload());
    const heading = this.renderHeading(this.headingContent(section));
    return sectionElement(this.uiLang, [heading, this.renderSection(section)]);
  }

  /** Updates the locale and loads its words. The last call wins. */
  async #localize(): Promise<void> {
    const { file, error, turn } = this.#source;
    if (!file && !error) return;
    const order = file ?? { languages: [] };
    const locale = nearestLang(this) || order.languages[0] || '';
    if (!(await this.words.load(preference(locale, order))) || turn !== this.#source.turn) return;
    this.locale = locale;
    this.#state = stateAfter(error);
    this.requestUpdate();
  }
}
