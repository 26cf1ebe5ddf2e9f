// Generated: do not edit. `npm run generate` makes it anew.
export { CoalitionErrorEvent, CoalitionLoadEvent } from '../base/events.js';
export {
  VolunteerErrorEvent,
  VolunteerQueuedEvent,
  VolunteerSentEvent,
  VolunteerSubmitEvent,
} from '../base/form/events.js';
export { CoalitionName } from '../elements/coalition-name.js';
export { CoalitionAbout } from '../elements/coalition-about.js';
export { CoalitionVision } from '../elements/coalition-vision.js';
export { CoalitionMission } from '../elements/coalition-mission.js';
export { CoalitionGoals } from '../elements/coalition-goals.js';
export { CoalitionValues } from '../elements/coalition-values.js';
export { MemberCounter } from '../elements/member-counter.js';
export { CoalitionBanner } from '../elements/coalition-banner.js';
export { CoalitionMembers } from '../elements/coalition-members.js';
export { VolunteerForm } from '../elements/volunteer-form.js';
export { CoalitionContact } from '../elements/coalition-contact.js';
