import { html, nothing, type TemplateResult } from 'lit';
import { CoalitionElement } from '../base/coalition-element.js';
import { bdi } from '../base/text.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import type { About } from '../data/schema/sections.js';
import type { LocalizedText } from '../data/schema/text.js';
import { about } from '../generated/checks/about.js';
import { words } from '../generated/words/coalition-about.js';
import { formatDate } from '../i18n/format.js';
import { localizedString } from '../i18n/localized.js';
import { aboutStyles } from './coalition-about.styles.js';

/**
 * Who the coalition is: tagline, introduction, who we are, founding date and seat.
 * @element coalition-about
 * @section about
 * @summary Tagline, introduction, who we are, founding date, seat.
 * @example <coalition-about lang="tr"><a href="https://example.org/about">about us</a></coalition-about>
 * @csspart title - The tagline.
 * @csspart text - A paragraph.
 * @csspart list - The founding date and the seat.
 * @csspart item - The founding date or the seat, with its label.
 * @csspart label - The label of the founding date or the seat.
 */
export class CoalitionAbout extends CoalitionElement<About> {
  static override styles = [CoalitionElement.styles, aboutStyles];

  protected override readonly wordLoaders = words;

  protected override readSection(file: CoalitionFile): About {
    return file.section('about', about);
  }

  protected override headingContent(): string {
    return this.msg('Who we are', { id: 'coalition-about.heading', desc: 'Heading above what the coalition is.' });
  }

  protected override renderSection({
    tagline,
    introduction = [],
    identity = [],
    founded,
    seat,
  }: About): TemplateResult {
    return html`${tagline && html`<div part="title">${this.text(tagline)}</div>`}
    ${[...introduction, ...identity].map(paragraph => this.#renderParagraph(paragraph))}
    ${
      founded || seat
        ? html`<dl part="list">
            ${founded ? this.#renderFact(this.#foundedLabel(), this.#renderDate(founded)) : nothing}
            ${seat ? this.#renderFact(this.#seatLabel(), this.text(seat)) : nothing}
          </dl>`
        : nothing
    }`;
  }

  #renderParagraph(paragraph: LocalizedText): TemplateResult {
    return html`<p part="text">${this.text(paragraph)}</p>`;
  }

  #renderFact(label: string, fact: TemplateResult): TemplateResult {
    return html`<div part="item">
      <dt part="label">${label}</dt>
      <dd>${fact}</dd>
    </div>`;
  }

  #renderDate(date: string): TemplateResult {
    const text = formatDate(this.formatLang, date, this.file?.digits);
    return html`<time datetime=${date}>${bdi(localizedString(text, this.uiLang))}</time>`;
  }

  #foundedLabel(): string {
    return this.msg('Founded', {
      id: 'coalition-about.founded',
      desc: 'Label before the date on which the coalition was founded.',
    });
  }

  #seatLabel(): string {
    return this.msg('Seat', { id: 'coalition-about.seat', desc: "Label before the town of the coalition's office." });
  }
}

export default CoalitionAbout;

declare global {
  interface HTMLElementTagNameMap {
    'coalition-about': CoalitionAbout;
  }
}
