// Generated: do not edit. `npm run generate` makes it anew.

import { define } from '../../base/define.js';
import { CoalitionValues } from '../../elements/coalition-values.js';

define('coalition-values', CoalitionValues);
