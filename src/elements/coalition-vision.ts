import { StatementElement } from '../base/statement-element.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import type { LocalizedText } from '../data/schema/text.js';
import { vision } from '../generated/checks/vision.js';
import { words } from '../generated/words/coalition-vision.js';

/**
 * The coalition's vision: the society that it works for.
 * @element coalition-vision
 * @section vision
 * @summary The vision as one statement.
 * @example <coalition-vision lang="en"></coalition-vision>
 */
export class CoalitionVision extends StatementElement {
  protected override readonly wordLoaders = words;

  protected override readSection(file: CoalitionFile): LocalizedText {
    return file.section('vision', vision);
  }

  protected override headingContent(): string {
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
