import { StatementElement } from '../base/statement-element.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import type { LocalizedText } from '../data/schema/text.js';
import { mission } from '../generated/checks/mission.js';
import { words } from '../generated/words/coalition-mission.js';

/**
 * The coalition's mission: what it does to reach its vision.
 * @element coalition-mission
 * @section mission
 * @summary The mission as one statement.
 * @example <coalition-mission lang="en"></coalition-mission>
 */
export class CoalitionMission extends StatementElement {
  protected override readonly wordLoaders = words;

  protected override readSection(file: CoalitionFile): LocalizedText {
    return file.section('mission', mission);
  }

  protected override headingContent(): string {
    return this.msg('Our mission', {
      id: 'coalition-mission.heading',
      desc: 'Heading above the statement of what the coalition does; some coalitions call it their message.',
    });
  }
}

export default CoalitionMission;

declare global {
  interface HTMLElementTagNameMap {
    'coalition-mission': CoalitionMission;
  }
}
