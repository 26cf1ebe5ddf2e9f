// Generated: do not edit. `npm run generate` makes it anew.

import { define } from '../../base/define.js';
import { CoalitionMission } from '../../elements/coalition-mission.js';

define('coalition-mission', CoalitionMission);
