import type { Receiver } from './receiver.js';
import { Unmet } from './unmet.js';

/** One requirement of the contract, tested over HTTP. */
export interface Check {
  readonly id: string;
  /** What a receiver does that meets it. */
  readonly title: string;
  /** What to change in a receiver that does not. */
  readonly remedy: string;
  /** Whether it needs HTTP statuses and headers, which receivers of the kind `json-text` cannot choose. */
  readonly needsHttp?: boolean;
  /** Whether it needs a receiver that asks for a proof of work. */
  readonly needsWork?: boolean;
  /**
   * Resolves if the receiver meets it; a text is worth knowing.
   * @throws Unmet if it does not
   */
  run(receiver: Receiver): Promise<string | void>;
}

/** @throws Unmet unless the condition holds */
export function expect(condition: boolean, seen: string): asserts condition {
  if (!condition) throw new Unmet(seen);
}

/** What a check found. */
export interface Result {
  readonly id: string;
  readonly title: string;
  readonly passed: boolean;
  /** What was seen, if it did not pass; else what is worth knowing. */
  readonly message?: string;
  readonly remedy?: string;
}
