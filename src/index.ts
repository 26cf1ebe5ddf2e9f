export { setDefaultSource } from './base/source.js';
export { CoalitionErrorEvent, CoalitionLoadEvent } from './base/events.js';
export type { WidgetState } from './base/coalition-element.js';
export { CoalitionDataError, type CoalitionErrorKind } from './data/errors.js';
export type * from './data/schema/coalition.js';
export { CoalitionGoals } from './elements/coalition-goals.js';
