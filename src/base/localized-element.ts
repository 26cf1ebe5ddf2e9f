import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize';
import type { CoalitionFile } from '../data/coalition-file.js';
import { optional } from '../data/optional.js';
import type { LocalizedText } from '../data/schema/text.js';
import { numberingSystemOf, withDigits } from '../i18n/digits.js';
import { localizedString, resolveText, type LocalizedString } from '../i18n/localized.js';
import { nearestLang } from '../i18n/nearest.js';
import { lookup, preference } from '../i18n/negotiate.js';
import { withRegion } from '../i18n/region.js';
import { kinOf } from '../i18n/tag.js';
import type { WordLoaders } from '../i18n/words.js';
import { clampLevel, headingElement } from './heading.js';
import { bdi, loadIsolate, plainText } from './text.js';
import { WordsController } from './words-controller.js';

/**
 * Renders texts, numbers and headings in the reader's language.
 * @attr {string} lang - The reader's language, a BCP 47 tag. Default: the `lang` of the nearest ancestor.
 * @attr {'light' | 'dark'} theme - The colour scheme. Default: what suits the background.
 * @cssprop [--coalition-accent-color=light-dark(#0d5f4d, #5fd3b4)] - Links, buttons and numbers. Default: the page's `accent-color`, if it sets one.
 * @cssprop [--coalition-text-color=light-dark(#1c2024, #edeef0)] - Text.
 * @cssprop [--coalition-muted-color=light-dark(#4d5258, #b0b4ba)] - Secondary text.
 * @cssprop [--coalition-surface-color=light-dark(#f7f8f8, #1b1d1f)] - The background of cards.
 * @cssprop [--coalition-line-color=light-dark(#d9dcdf, #3a3f42)] - Borders.
 * @cssprop [--coalition-font-family=system-ui, sans-serif] - The font family.
 * @cssprop [--coalition-radius=8px] - The corner radius.
 */
export abstract class LocalizedElement extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    noHeading: { type: Boolean, attribute: 'no-heading' },
  };

  /**
   * The level of the section's heading, 1 to 6. Titles inside the section are one level lower.
   * @pattern [1-6]
   */
  declare headingLevel: number;
  /** Omits the section's heading. */
  declare noHeading: boolean;

  /** The data file, once loaded. */
  protected abstract readonly file: CoalitionFile | undefined;
  /** Loads the widget's words: `words` of `src/generated/words/<tag>.ts`. */
  protected abstract readonly wordLoaders: WordLoaders;
  protected readonly words = new WordsController(() => this.wordLoaders);
  /** Looks up a UI word in `uiLang`. */
  protected readonly msg: MsgFn = this.words.msg;

  constructor() {
    super();
    this.headingLevel = 2;
    this.noHeading = false;
  }

  /**
   * Turns to the reader's language and loads its words.
   * @param file the loaded file, if there is one
   * @returns the reader's languages, best first; `undefined` if a later call has replaced this one
   */
  protected async localize(file: CoalitionFile | undefined): Promise<readonly string[] | undefined> {
    const order = file ?? { languages: [] };
    const isolating = file?.mixed ? loadIsolate() : undefined;
    // readers of another language may read one of ours; `late.ts` knows which
    if (!lookup(nearestLang(this) || 'en', ['en', ...Object.keys(this.wordLoaders), ...order.languages]))
      await optional(import('./late.js'));
    const preferred = preference(nearestLang(this) || order.languages[0] || '', order);
    return (await this.words.load(preferred, isolating)) ? preferred : undefined;
  }

  /** The reader's language as the page writes it; the file's default language if the page sets none. */
  protected get locale(): string {
    return this.words.locale;
  }

  /** The language of the UI words. */
  protected get uiLang(): string {
    return this.words.lang;
  }

  /** The language of numbers and dates: that of the UI words, with the region of the locale or of the file. */
  protected get formatLang(): string {
    const tag = [this.locale, kinOf(this.locale)].find(one => lookup(one, [this.uiLang])) ?? this.uiLang;
    return withRegion(tag, this.file);
  }

  /** Renders a text of the data in the reader's language or a fallback language. */
  protected text(text: LocalizedText): TemplateResult {
    return bdi(resolveText(text, this.locale, this.file!));
  }

  /** Like `text`, for attributes. Set the returned `lang` and `dir` on the same element. */
  protected resolve(text: LocalizedText): LocalizedString {
    return plainText(resolveText(text, this.locale, this.file!));
  }

  /** An integer without group separators, in the digits of the reader's language. */
  protected ordinal(value: number): LocalizedString {
    return localizedString(
      withDigits(String(value), numberingSystemOf(this.formatLang, this.file?.digits)),
      this.uiLang,
    );
  }

  /** The section's heading; `nothing` if the page asks for no heading, or there is no content for one. */
  protected renderHeading(content: unknown): TemplateResult | typeof nothing {
    if (this.noHeading || content === nothing) return nothing;
    return headingElement(clampLevel(this.headingLevel), 'heading', content);
  }

  /** A title inside the section, one level below its heading. */
  protected renderTitle(content: unknown): TemplateResult {
    return headingElement(clampLevel(this.headingLevel) + (this.noHeading ? 0 : 1), 'title', content);
  }
}
