import { StatementElement } from '../base/statement-element.js';
import type { CoalitionFile } from '../data/load.js';
import type { LocalizedText } from '../data/schema/text.js';
import { vision } from '../generated/checks/vision.js';
import { words } from '../generated/words/coalition-vision.js';

/**
 * What the coalition wants the world to be.
 * @element coalition-vision
 * @summary The vision, one statement.
 * @example <coalition-vision lang="en"></coalition-vision>
 * @fires {CoalitionLoadEvent} coalition-load - The vision is shown.
 * @fires {CoalitionErrorEvent} coalition-error - There is nothing to show; the fallback stays.
 * @slot - Shown without script, while nothing has come yet, and when nothing can be had.
 * @csspart section - All of the widget.
 * @csspart heading - The section's heading.
 * @csspart text - The statement.
 */
export class CoalitionVision extends StatementElement {
  protected override readonly wordGroups = [words];

  protected override read(file: CoalitionFile): LocalizedText {
    return file.section('vision', vision);
  }

  protected override renderHeading(): string {
    return this.msg('Our vision', {
      id: 'coalition-vision.heading',
      desc: 'Heading above the statement of what the coalition wants the world to be.',
    });
  }
}

export default CoalitionVision;

declare global {
  interface HTMLElementTagNameMap {
    'coalition-vision': CoalitionVision;
  }
}
