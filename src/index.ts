/** For bundlers: the classes, their events and types. Importing registers nothing; the `define` modules do. */
export type { WidgetState } from './base/state.js';
export { setDefaultSource } from './base/source.js';
export { CoalitionDataError, type CoalitionErrorKind } from './data/errors.js';
export type { Coalition } from './data/schema/coalition.js';
export * from './generated/classes.js';
