import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { CoalitionElement } from '../base/coalition-element.js';
import { focusStyles } from '../base/focus.styles.js';
import { fetchHref, linkHref } from '../base/links.js';
import { linkStyles } from '../base/links.styles.js';
import { bdi } from '../base/text.js';
import { typingController } from '../base/typing-controller.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import type { Member } from '../data/schema/sections.js';
import type { Picture } from '../data/schema/text.js';
import { members } from '../generated/checks/members.js';
import { terms } from '../generated/checks/terms.js';
import { words } from '../generated/words/coalition-members.js';
import { formatNumber } from '../i18n/format.js';
import { localizedString } from '../i18n/localized.js';
import { renderFields } from './coalition-members.fields.js';
import { FILTER_FROM, MemberFilter } from './coalition-members.filter.js';
import { renderPlaces, renderSectors } from './coalition-members.terms.js';
import { listClass, membersStyles } from './coalition-members.styles.js';

/** The delay before the new count is announced, in milliseconds, so that it is not read aloud on every key press. */
const ANNOUNCE_AFTER = 300;

/**
 * The member organisations. From seven members on, a filter searches them by text, sector and place.
 * @element coalition-members
 * @section members
 * @summary The member organisations, with a filter.
 * @example <coalition-members layout="list" lang="ar"><a href="https://example.org/members">our members</a></coalition-members>
 * @csspart filter - The filter.
 * @csspart label - A field of the filter, with its label.
 * @csspart input - A field of the filter: search text, sector or place.
 * @csspart status - The number of members found.
 * @csspart text - The message if no member matches.
 * @csspart button - The button that resets the filter.
 * @csspart list - The list of members.
 * @csspart item - A member.
 * @csspart image - A member's logo.
 * @csspart title - A member's name.
 * @csspart link - The link to a member's website.
 * @csspart tags - The sectors of a member, or its places.
 * @csspart tag - A sector or a place.
 * @csspart sector - A sector.
 * @csspart place - A place.
 * @cssprop [--coalition-members-gap=16px] - The space between members in the grid.
 */
export class CoalitionMembers extends CoalitionElement<Member[]> {
  static override styles = [CoalitionElement.styles, focusStyles, linkStyles, membersStyles];
  static override properties = { layout: {}, noFilter: { type: Boolean, attribute: 'no-filter' } };

  /** The layout: `grid` for cards, `list` for one member per row. */
  declare layout: 'grid' | 'list';
  /** Omits the filter, however many members there are. */
  declare noFilter: boolean;

  protected override readonly wordLoaders = words;

  #filter = new MemberFilter();
  #found = 0;
  /** The number of members found as announced to screen readers. It changes after the reader stops typing. */
  #announced: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.layout = 'grid';
    this.noFilter = false;
    this.addController(typingController(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override readSection(file: CoalitionFile): Member[] {
    const section = file.section('members', members);
    this.#filter = new MemberFilter(section, file.optional('terms', terms));
    this.#announced = undefined;
    return section;
  }

  protected override updated(): void {
    clearTimeout(this.#timer);
    if (this.#announced === undefined || this.#announced === this.#found) return;
    this.#timer = setTimeout(() => {
      this.#announced = this.#found;
      this.requestUpdate();
    }, ANNOUNCE_AFTER);
  }

  protected override headingContent(): string {
    return this.msg('Our members', { id: 'coalition-members.heading', desc: 'Heading above the organisations.' });
  }

  protected override renderSection(section: Member[]): TemplateResult {
    const filtered = section.length >= FILTER_FROM && !this.noFilter;
    const shown = filtered ? this.#filter.matches() : section.map(() => true);
    this.#found = shown.filter(Boolean).length;
    this.#announced ??= this.#found;
    const logos = section.some(member => member.logo);
    return html`${filtered ? this.#renderFilter() : nothing}
      <ul part="list" role="list" class=${listClass(this.layout, section)} ?hidden=${!this.#found}>
        ${section.map(
          (member, index) =>
            html`<li part="item" ?hidden=${!shown[index]}>
              ${guard([member, logos, this.locale, this.uiLang], () => this.#renderMember(member, logos))}
            </li>`,
        )}
      </ul>`;
  }

  #renderFilter(): TemplateResult {
    const fields = renderFields(
      this.msg,
      this.#filter,
      term => this.resolve(term),
      () => this.requestUpdate(),
    );
    return html`${fields}
      <p part="status" role="status">
        ${this.msg('Members found:', {
          id: 'coalition-members.found',
          desc: 'Before a number, also read aloud while one filters: "Members found: 12".',
        })}
        ${bdi(localizedString(formatNumber(this.formatLang, this.#announced ?? 0, this.file?.digits), this.uiLang))}
      </p>
      ${this.#found ? nothing : this.#renderNone()}`;
  }

  #renderNone(): TemplateResult {
    return html`<p part="text">
        ${this.msg('No member matches.', {
          id: 'coalition-members.none',
          desc: 'Stands in place of the members when the filter finds none.',
        })}
      </p>
      <button part="button" type="button" .onclick=${this.#onClear}>
        ${this.msg('Show all members', {
          id: 'coalition-members.clear',
          desc: 'Button below "No member matches." that empties the filter.',
        })}
      </button>`;
  }

  #renderMember({ name, url, logo, sectors, places }: Member, logos: boolean): TemplateResult {
    const words = this.text(name);
    const href = url && linkHref(url, this.file!.url);
    return html`${logos ? this.#renderLogo(logo) : nothing}
      <div class="body">
        <p part="title">${href ? html`<a part="link" href=${href} rel="noopener">${words}</a>` : words}</p>
        ${renderSectors(this.#words(sectors))} ${renderPlaces(this.#words(places), this.formatLang)}
      </div>`;
  }

  /** The names of sectors or places, each in its own language. */
  readonly #words = (keys?: readonly string[]): TemplateResult[] =>
    this.#filter.termsOf(keys).map(term => this.text(term));

  /** The logo, or in a list its empty space, so that all names align. */
  #renderLogo(logo: Picture | undefined): TemplateResult {
    const href = logo && fetchHref(logo.src, this.file!.url);
    if (!href) return html`<span class="logo none"></span>`;
    const { text, lang, dir } = this.resolve(logo.alt);
    return html`<img
      part="image"
      class="logo"
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      width=${logo.width ?? 56}
      height=${logo.height ?? 56}
      src=${href}
      alt=${text}
      lang=${lang}
      dir=${dir}
    />`;
  }

  /** The button disappears with the message, so the focus moves to the search field. */
  readonly #onClear = (): void => {
    this.#filter.clear();
    this.requestUpdate();
    this.renderRoot.querySelector('input')?.focus();
  };
}

export default CoalitionMembers;

declare global {
  interface HTMLElementTagNameMap {
    'coalition-members': CoalitionMembers;
  }
}
