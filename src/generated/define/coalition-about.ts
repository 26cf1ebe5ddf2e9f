// Generated: do not edit. `npm run generate` makes it anew.

import { define } from '../../base/define.js';
import { CoalitionAbout } from '../../elements/coalition-about.js';

define('coalition-about', CoalitionAbout);
