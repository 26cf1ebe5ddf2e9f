// Generated: do not edit. `npm run generate` makes it anew.

import { define } from '../../base/define.js';
import { CoalitionGoals } from '../../elements/coalition-goals.js';

define('coalition-goals', CoalitionGoals);
