/** Thrown if a receiver does not meet a requirement. `message` says what it did instead. */
export class Unmet extends Error {}
