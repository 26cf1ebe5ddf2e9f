// Generated: do not edit. `npm run generate` makes it anew.
import './define/coalition-name.js';
import './define/coalition-about.js';
import './define/coalition-vision.js';
import './define/coalition-mission.js';
import './define/coalition-goals.js';
import './define/coalition-values.js';
import './define/member-counter.js';
import './define/coalition-banner.js';
import './define/coalition-members.js';
import './define/volunteer-form.js';
import './define/coalition-contact.js';
