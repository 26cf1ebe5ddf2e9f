import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { CoalitionElement } from '../base/coalition-element.js';
import { focusStyles } from '../base/focus.styles.js';
import { linkStyles } from '../base/links.styles.js';
import { sourceFor } from '../base/source.js';
import { statusStyles } from '../base/status.styles.js';
import { bdi } from '../base/text.js';
import { typingController } from '../base/typing-controller.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import { CoalitionDataError } from '../data/errors.js';
import { MemberList, membersSource, type MembersSource } from '../data/member-list.js';
import { nextTask } from '../data/next-task.js';
import type { Terms } from '../data/schema/sections.js';
import { terms } from '../generated/checks/terms.js';
import { words } from '../generated/words/coalition-members.js';
import { formatNumber } from '../i18n/format.js';
import { localizedString } from '../i18n/localized.js';
import { listClass, renderCard, type CardContext } from './coalition-members.card.js';
import { renderFields } from './coalition-members.fields.js';
import { FILTER_FROM } from './coalition-members.filter.js';
import { Pages } from './coalition-members.pages.js';
import { MemberSearch } from './coalition-members.search.js';
import { MemberSlice, sliceUrls } from './coalition-members.slice.js';
import { Announcer, renderFound, renderMore, renderNone } from './coalition-members.status.js';
import { membersStyles } from './coalition-members.styles.js';

/**
 * The member organisations, in pages of 50. From seven members on, a filter searches them by text, sector and place.
 * @element coalition-members
 * @section members
 * @summary The member organisations, with a filter.
 * @example <coalition-members layout="list" lang="ar"><a href="https://example.org/members">our members</a></coalition-members>
 * @csspart filter - The filter.
 * @csspart label - A field of the filter, with its label.
 * @csspart input - A field of the filter: search text, sector or place.
 * @csspart status - The number of members found, or shown.
 * @csspart text - The message if no member matches.
 * @csspart button - The button that resets the filter, or shows more members.
 * @csspart more - The number of members shown, and the button that shows more.
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
export class CoalitionMembers extends CoalitionElement<MembersSource> {
  static override styles = [CoalitionElement.styles, focusStyles, linkStyles, statusStyles, membersStyles];
  static override properties = { layout: {}, noFilter: { type: Boolean, attribute: 'no-filter' } };

  /** The layout: `grid` for cards, `list` for one member per row. */
  declare layout: 'grid' | 'list';
  /** Omits the filter, however many members there are. */
  declare noFilter: boolean;
  protected override readonly wordLoaders = words;
  #members: MembersSource = {};
  #terms: Terms = {};
  #url = '';
  #hasLogos = false;
  readonly #search = new MemberSearch(() => this.requestUpdate());
  readonly #slice = new MemberSlice(this, () => this.#onSlice());
  readonly #pages = new Pages(this, !!this.held);
  readonly #announcer = new Announcer(this);

  constructor() {
    super();
    this.layout = 'grid';
    this.noFilter = false;
    this.addController(typingController(this));
  }

  override async reload(): Promise<void> {
    const failed = this.state === 'failed' && this.#slice.error;
    const reloaded = this.#slice.reload();
    if (failed) this.#readAgain();
    else await super.reload();
    await reloaded;
    await this.updateComplete;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const pending = this.#search.ended ?? this.#pages.pending;
    return pending ? pending.then(() => this.getUpdateComplete()) : isComplete;
  }

  protected override readSection(file: CoalitionFile): MembersSource {
    const section = file.section('members', membersSource);
    const url = sourceFor(this.src, this, ''); // one list in all languages
    if (this.#url !== url) {
      this.#search.filter.clear();
      this.#pages.forget();
      this.#announcer.reset();
    }
    if (this.#url !== url || this.#members.src !== section.src) this.#slice.forget();
    this.#url = url;
    this.#members = section;
    this.#terms = file.optional('terms', terms) ?? {};
    this.#use();
    if (this.#search.list.at(0) || (section.src && !this.#slice.error)) return section;
    throw this.#slice.error ?? new CoalitionDataError('missing-section', file.url, '"members" is empty');
  }

  /** Waits for the slice if nothing else can show. Reading, localizing and rendering are tasks of their own. */
  protected override async localize(file: CoalitionFile | undefined): Promise<readonly string[] | undefined> {
    await nextTask();
    const preferred = await super.localize(file);
    await nextTask();
    if (!preferred || !file || !this.#members.src) return preferred;
    this.#slice.open(sliceUrls(this.#members.src, this.locale, file));
    if (this.#search.list.size || this.#slice.error) return preferred;
    await this.#slice.settled;
    return this.#slice.list && preferred;
  }

  protected override headingContent(): string {
    return this.msg('Our members', { id: 'coalition-members.heading', desc: 'Heading above the organisations.' });
  }

  protected override renderSection(): TemplateResult {
    const { list, filter } = this.#search;
    const isFiltered = !this.noFilter && list.size >= FILTER_FROM;
    const from = isFiltered ? this.#search : list;
    const { size } = from;
    const page = from.first(this.#pages.count(size));
    const members = this.#pages.step(page);
    const [found, shown] = this.#announcer.take(size, page.length).map(value => this.#number(value));
    const context: CardContext = {
      fileUrl: this.file!.url,
      lang: this.formatLang,
      hasLogos: this.#hasLogos,
      text: text => this.text(text),
      resolve: text => this.resolve(text),
      termsOf: keys => filter.termsOf(keys),
    };
    const dependencies = [this.#hasLogos, this.locale, this.uiLang];
    return html`${
        isFiltered
          ? [
              renderFields(this.msg, filter, context.resolve, () => this.#onFilter()),
              renderFound(this.msg, found!),
              size ? nothing : renderNone(this.msg, this.#onClear),
            ]
          : nothing
      }
      <ul part="list" role="list" class=${listClass(this.layout, page)} ?hidden=${!size}>
        ${members.map(
          member => html`<li part="item">${guard([member, ...dependencies], () => renderCard(member, context))}</li>`,
        )}
      </ul>
      ${page.length < size ? renderMore(this.msg, shown!, found!, this.#onMore) : nothing}`;
  }

  #number(value: number): TemplateResult {
    return bdi(localizedString(formatNumber(this.formatLang, value, this.file?.digits), this.uiLang));
  }

  /** Shows the members of the file, and behind them those of the slice. */
  #use(): void {
    const list = new MemberList(this.#members.list ?? []);
    if (this.#slice.list) list.append(this.#slice.list);
    this.#hasLogos = list.values('logo').length > 0;
    this.#search.use(list, this.#terms);
  }

  /** Reads the section again, as after a change of `src`. */
  readonly #readAgain = (): void => this.requestUpdate('src', NaN);

  #onSlice(): void {
    const { list } = this.#slice;
    if (list) this.#use();
    if (list ? this.state === 'failed' : this.state === 'loading') this.#readAgain();
  }

  #onFilter(): void {
    this.#pages.reset();
    this.#search.run();
  }
  readonly #onMore = (): void => this.#pages.add(this.renderRoot.querySelector('ul')!);

  /** The button disappears with the message, so the focus moves to the search field. */
  readonly #onClear = (): void => {
    this.#search.filter.clear();
    this.#onFilter();
    this.renderRoot.querySelector('input')?.focus();
  };
}

export default CoalitionMembers;

declare global {
  interface HTMLElementTagNameMap {
    'coalition-members': CoalitionMembers;
  }
}
