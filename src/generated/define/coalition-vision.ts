// Generated: do not edit. `npm run generate` makes it anew.

import { define } from '../../base/define.js';
import { CoalitionVision } from '../../elements/coalition-vision.js';

define('coalition-vision', CoalitionVision);
