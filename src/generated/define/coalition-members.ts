// Generated: do not edit. `npm run generate` makes it anew.

import { define } from '../../base/define.js';
import { CoalitionMembers } from '../../elements/coalition-members.js';

define('coalition-members', CoalitionMembers);
