// Generated: do not edit. `npm run generate` makes it anew.

import { define } from '../../base/define.js';
import { MemberCounter } from '../../elements/member-counter.js';

define('member-counter', MemberCounter);
