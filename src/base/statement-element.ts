import { html, type TemplateResult } from 'lit';
import type { LocalizedText } from '../data/schema/text.js';
import { CoalitionElement } from './coalition-element.js';
import { statementStyles } from './statement.styles.js';

/**
 * A section that is one statement under a heading.
 * @csspart text - The statement.
 */
export abstract class StatementElement extends CoalitionElement<LocalizedText> {
  static override styles = [CoalitionElement.styles, statementStyles];

  protected override renderSection(statement: LocalizedText): TemplateResult {
    return html`<p part="text">${this.text(statement)}</p>`;
  }
}
