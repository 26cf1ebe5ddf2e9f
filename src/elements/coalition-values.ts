import { html, type TemplateResult } from 'lit';
import { CoalitionElement } from '../base/coalition-element.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import type { Value } from '../data/schema/sections.js';
import { values } from '../generated/checks/values.js';
import { words } from '../generated/words/coalition-values.js';
import { valuesStyles } from './coalition-values.styles.js';

/**
 * The coalition's values, one card each.
 * @element coalition-values
 * @section values
 * @summary The values, each with a title and a text.
 * @example <coalition-values lang="ar"></coalition-values>
 * @csspart list - The cards.
 * @csspart item - A card.
 * @csspart title - A value's title.
 * @csspart text - A value's text.
 * @cssprop [--coalition-values-gap=16px] - The space between cards.
 */
export class CoalitionValues extends CoalitionElement<Value[]> {
  static override styles = [CoalitionElement.styles, valuesStyles];

  protected override readonly wordLoaders = words;

  protected override readSection(file: CoalitionFile): Value[] {
    return file.section('values', values);
  }

  protected override headingContent(): string {
    return this.msg('Our values', { id: 'coalition-values.heading', desc: "Heading above the coalition's values." });
  }

  protected override renderSection(section: Value[]): TemplateResult {
    return html`<ul part="list" role="list">
      ${section.map(value => this.#renderValue(value))}
    </ul>`;
  }

  #renderValue({ title, text }: Value): TemplateResult {
    return html`<li part="item">
      ${this.renderTitle(this.text(title))} ${text && html`<p part="text">${this.text(text)}</p>`}
    </li>`;
  }
}

export default CoalitionValues;

declare global {
  interface HTMLElementTagNameMap {
    'coalition-values': CoalitionValues;
  }
}
