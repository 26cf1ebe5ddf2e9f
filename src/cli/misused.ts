/** Thrown if a command was called wrongly. `message` says how to call it, or what is in the way. */
export class Misused extends Error {}
