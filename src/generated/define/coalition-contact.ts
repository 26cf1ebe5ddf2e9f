// Generated: do not edit. `npm run generate` makes it anew.

import { define } from '../../base/define.js';
import { CoalitionContact } from '../../elements/coalition-contact.js';

define('coalition-contact', CoalitionContact);
