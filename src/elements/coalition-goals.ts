import { html, type TemplateResult } from 'lit';
import { CoalitionElement } from '../base/coalition-element.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import type { Goal } from '../data/schema/sections.js';
import { goals } from '../generated/checks/goals.js';
import { words } from '../generated/words/coalition-goals.js';
import { bdi } from '../base/text.js';
import { goalsStyles } from './coalition-goals.styles.js';

/**
 * The coalition's numbered goals.
 * @element coalition-goals
 * @section goals
 * @summary The numbered goals.
 * @example <coalition-goals lang="ar"><a href="https://example.org/goals">our goals</a></coalition-goals>
 * @csspart list - The list of goals.
 * @csspart item - A goal.
 * @csspart count - A goal's number.
 * @csspart title - A goal's title.
 * @csspart text - A goal's text.
 * @cssprop [--coalition-goals-gap=24px] - The space between goals.
 */
export class CoalitionGoals extends CoalitionElement<Goal[]> {
  static override styles = [CoalitionElement.styles, goalsStyles];

  protected override readonly wordLoaders = words;

  protected override readSection(file: CoalitionFile): Goal[] {
    return file.section('goals', goals);
  }

  protected override headingContent(): string {
    return this.msg('Our goals', { id: 'coalition-goals.heading', desc: 'Heading above the numbered goals.' });
  }

  protected override renderSection(section: Goal[]): TemplateResult {
    return html`<ol part="list" role="list">
      ${section.map((goal, index) => this.#renderGoal(goal, index + 1))}
    </ol>`;
  }

  #renderGoal({ title, text }: Goal, number: number): TemplateResult {
    return html`<li part="item">
      <span part="count">${bdi(this.ordinal(number))}</span>
      <div>
        ${title && this.renderTitle(this.text(title))}
        <p part="text">${this.text(text)}</p>
      </div>
    </li>`;
  }
}

export default CoalitionGoals;

declare global {
  interface HTMLElementTagNameMap {
    'coalition-goals': CoalitionGoals;
  }
}
