// Generated: do not edit. `npm run generate` makes it anew.

import { define } from '../../base/define.js';
import { CoalitionName } from '../../elements/coalition-name.js';

define('coalition-name', CoalitionName);
