// Generated: do not edit. `npm run generate` makes it anew.

import { define } from '../../base/define.js';
import { CoalitionBanner } from '../../elements/coalition-banner.js';

define('coalition-banner', CoalitionBanner);
