/** A stored submission: a row of the table. */
export interface Row {
  /** The submission's id in lower case. */
  readonly id: string;
  /** Tells a repeated submission from another one with the same id. */
  readonly fingerprint: string;
  readonly receipt: string;
  /** ISO 8601, UTC. */
  readonly received: string;
  /** The id, in lower case, of the earlier submission that this one replaces. */
  readonly supersedes: string | null;
  /**
   * The submission as JSON. It stays text: PostgreSQL's `jsonb` refuses `\u0000`, and half of a surrogate pair, and a
   * visitor may send both.
   */
  readonly body: string;
}

/** Takes the columns of a row from what a database returns. */
export function toRow(value: unknown): Row {
  const { id, fingerprint, receipt, received, supersedes, body } = value as Row; // the table's columns are text
  return { id, fingerprint, receipt, received, supersedes, body };
}
