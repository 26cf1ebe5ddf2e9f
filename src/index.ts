/** For bundlers: the classes, their events and types. Importing registers nothing; the `define` modules do. */
export { CoalitionErrorEvent, CoalitionLoadEvent } from './base/events.js';
export type { WidgetState } from './base/state.js';
export { setDefaultSource } from './base/source.js';
export { CoalitionDataError, type CoalitionErrorKind } from './data/errors.js';
export type { Coalition } from './data/schema/coalition.js';
export { CoalitionAbout } from './elements/coalition-about.js';
export { CoalitionBanner } from './elements/coalition-banner.js';
export { CoalitionContact } from './elements/coalition-contact.js';
export { CoalitionGoals } from './elements/coalition-goals.js';
export { CoalitionMembers } from './elements/coalition-members.js';
export { CoalitionMission } from './elements/coalition-mission.js';
export { CoalitionName } from './elements/coalition-name.js';
export { CoalitionValues } from './elements/coalition-values.js';
export { CoalitionVision } from './elements/coalition-vision.js';
export { MemberCounter } from './elements/member-counter.js';
export { VolunteerForm } from './elements/volunteer-form.js';
export { VolunteerErrorEvent, VolunteerSentEvent, VolunteerSubmitEvent } from './base/form/events.js';
