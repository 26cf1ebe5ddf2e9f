// Generated: do not edit. `npm run generate` makes it anew.

import { define } from '../../base/define.js';
import { VolunteerForm } from '../../elements/volunteer-form.js';

define('volunteer-form', VolunteerForm);
