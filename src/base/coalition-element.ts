import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import type { MsgFn } from '@lit/localize';
import { CoalitionDataError } from '../data/errors.js';
import { loadCoalition, type CoalitionFile } from '../data/load.js';
import type { LocalizedText } from '../data/schema/text.js';
import { numberingSystemOf, withDigits } from '../i18n/digits.js';
import { followLang } from '../i18n/follow.js';
import { phrase, pick, type Phrase } from '../i18n/localized.js';
import { nearestLang } from '../i18n/nearest.js';
import { baseWords } from '../generated/words/base.js';
import { lookup, preference } from '../i18n/negotiate.js';
import { loadWords, uiLanguageFor, type Words, type WordLoaders } from '../i18n/words.js';
import { CoalitionErrorEvent, CoalitionLoadEvent } from './events.js';
import { renderFailed } from './failed.js';
import { frame } from './frame.js';
import { clampLevel, heading } from './heading.js';
import { reportOnce } from './report.js';
import { setDefaultSource, sourceFor, takeEarlyResponse } from './source.js';
import { sharedStyles } from './shared.styles.js';
import { stateAfter, type WidgetState } from './state.js';
import { bdi } from './text.js';
import { messagesFrom } from './widget-words.js';

/**
 * What all widgets share: the data file, the language, the states. A widget says which section it reads and how it is shown.
 * @typeParam S what the widget reads from the file
 * @attr {string} lang - The reader's language, a BCP 47 tag. Without it, the nearest `lang` around the element counts.
 * @attr {'light' | 'dark'} theme - The colour scheme. Without it, the page's `color-scheme` counts.
 * @fires {CoalitionLoadEvent} coalition-load - The section is shown.
 * @fires {CoalitionErrorEvent} coalition-error - There is nothing to show. The fallback stays.
 * @slot - The fallback. It shows without script, while the data loads, and when there is nothing to show.
 * @csspart section - The whole widget.
 * @csspart heading - The section's heading.
 * @cssprop [--coalition-accent-color=light-dark(#0d6654, #5fd3b4)] - Links, buttons and numbers. Without it, the page's `accent-color` counts.
 * @cssprop [--coalition-text-color=light-dark(#1c2024, #edeef0)] - The text.
 * @cssprop [--coalition-muted-color=light-dark(#5a6169, #b0b4ba)] - Secondary text.
 * @cssprop [--coalition-surface-color=light-dark(#f7f8f8, #1b1d1f)] - The background of cards.
 * @cssprop [--coalition-line-color=light-dark(#d9dcdf, #3a3f42)] - Borders.
 * @cssprop [--coalition-font-family=system-ui, sans-serif] - The font.
 * @cssprop [--coalition-radius=8px] - The radius of corners.
 */
export abstract class CoalitionElement<S> extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    noHeading: { type: Boolean, attribute: 'no-heading' },
  };

  /** The version of the library that a widget is of. */
  static readonly version = __VERSION__;
  /** Names the data file of widgets that have no `src`; see `setDefaultSource`. */
  static readonly setDefaultSource = setDefaultSource;

  /** The address of the data file. Without it, the file that the script tag names. */
  declare src: string | null;
  /**
   * The level of the section's heading, 1 to 6. Titles of its items are one level below.
   * @pattern [1-6]
   */
  declare headingLevel: number;
  /** Leaves the section's heading out. */
  declare noHeading: boolean;

  /** The reader's language, as the page writes it; the file's first when the page says none. */
  protected locale = '';
  /** The language of the UI words that are shown. */
  protected uiLang = 'en';
  /** Looks up a UI word in `uiLang`. */
  protected readonly msg: MsgFn = messagesFrom(() => this.#words);
  /** Which words the widget loads beside those of all widgets. */
  protected readonly wordGroups: readonly WordLoaders[] = [baseWords];
  protected file: CoalitionFile | undefined;

  #section: S | undefined;
  #error: CoalitionDataError | undefined;
  #words: Words = {};
  #state: WidgetState = 'loading';
  #loadTurn = 0;
  #wordsTurn = 0;
  #unfollow: (() => void) | undefined;

  constructor() {
    super();
    this.src = null;
    this.headingLevel = 2;
    this.noHeading = false;
  }

  /** Whether the widget shows its section, or why it shows its fallback. */
  get state(): WidgetState {
    return this.#state;
  }

  /**
   * Takes what the widget shows from the file.
   * @throws CoalitionDataError when the file has no such section
   */
  protected abstract read(file: CoalitionFile): S;
  protected abstract renderSection(section: S): unknown;
  /** The words of the section's heading; `nothing` for none. */
  protected abstract renderHeading(section: S): unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    const { accentColor } = getComputedStyle(this);
    if (accentColor !== 'auto') this.style.setProperty('--_host-accent', accentColor);
    this.#unfollow = followLang(this, () => void this.#localize());
    addEventListener('online', this.#onOnline);
    if (this.hasUpdated) void this.#localize();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
    removeEventListener('online', this.#onOnline);
  }

  /** Asks for the data file again, after a failure. */
  async reload(): Promise<void> {
    const turn = ++this.#loadTurn;
    const url = sourceFor(this.src, this.baseURI);
    this.file = this.#section = this.#error = undefined;
    this.#state = 'loading';
    this.requestUpdate();
    try {
      if (!url) throw new CoalitionDataError('no-source', '', 'name the data file in src or data-src');
      const file = await loadCoalition(url, takeEarlyResponse(url));
      if (turn !== this.#loadTurn) return;
      this.file = file;
      this.#section = this.read(file);
    } catch (error) {
      if (turn !== this.#loadTurn) return;
      if (!(error instanceof CoalitionDataError)) throw error;
      this.#error = error;
      reportOnce(this.localName, error.message);
    }
    await this.#localize();
    await this.updateComplete;
    if (turn === this.#loadTurn) this.#announce();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) void this.reload();
  }

  protected override render(): unknown {
    if (this.#state === 'ready' && this.#section !== undefined) return this.#renderReady(this.#section);
    return html`${this.#state === 'failed' ? renderFailed(this.msg, this.uiLang, () => void this.reload()) : nothing}
      <slot></slot>`;
  }

  /** A text of the data, in the reader's language or the one that stands in for it. */
  protected text(text: LocalizedText): TemplateResult {
    return bdi(this.phrase(text));
  }

  /** The same for attributes: put its `lang` and `dir` on the element that carries the attribute. */
  protected phrase(text: LocalizedText): Phrase {
    return pick(text, this.locale, this.file!);
  }

  /** The language that numbers and dates are written in: the reader's, region and all, when the UI speaks it. */
  protected get formatLang(): string {
    return lookup(this.locale, [this.uiLang]) ? this.locale : this.uiLang;
  }

  /** A whole number without group marks, in the digits of the reader's language. */
  protected ordinal(value: number): Phrase {
    return phrase(withDigits(String(value), numberingSystemOf(this.formatLang, this.file?.digits)), this.uiLang);
  }

  /** The section's heading. */
  protected heading(content: unknown): TemplateResult {
    return heading(clampLevel(this.headingLevel), 'heading', content);
  }

  /** A title within the section, one level below its heading. */
  protected itemTitle(content: unknown): TemplateResult {
    return heading(clampLevel(this.headingLevel) + (this.noHeading ? 0 : 1), 'title', content);
  }

  #renderReady(section: S): TemplateResult {
    const words = this.noHeading ? nothing : this.renderHeading(section);
    return frame(this.uiLang, [words === nothing ? nothing : this.heading(words), this.renderSection(section)]);
  }

  /** Takes the words of the language that is around the widget now; the last call wins. */
  async #localize(): Promise<void> {
    if (!this.file && !this.#error) return;
    const turn = ++this.#wordsTurn;
    const order = this.file ?? { languages: [] };
    const locale = nearestLang(this) || order.languages[0] || '';
    let uiLang = uiLanguageFor(...preference(locale, order));
    const words = await loadWords(uiLang, this.wordGroups).catch((): Words => {
      uiLang = 'en';
      return {};
    });
    if (turn !== this.#wordsTurn) return;
    this.locale = locale;
    this.uiLang = uiLang;
    this.#words = words;
    this.#state = stateAfter(this.#error);
    this.requestUpdate();
  }

  #announce(): void {
    if (this.#error) this.dispatchEvent(new CoalitionErrorEvent(this.#error));
    else if (this.file) this.dispatchEvent(new CoalitionLoadEvent(this.file.url, this.file.revision));
  }

  readonly #onOnline = (): void => {
    if (this.#error?.kind === 'network') void this.reload();
  };
}
