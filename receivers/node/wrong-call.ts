/** The command was called wrongly; the message says how. */
export class WrongCall extends Error {}
