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

/** What the store has under the id of a row that was added: that row if it is new, else the earlier one. */
export interface Added {
  readonly row: Row;
  readonly isNew: boolean;
}

/** Where a page of rows ends, and the next one begins. */
export type Position = Pick<Row, 'received' | 'id'>;

export const START: Position = { received: '', id: '' };

/** Keeps submissions. Every method rejects with the error of the database or the file system. */
export interface Store {
  /** The name of the database, for the log. */
  readonly name: string;
  /**
   * Adds the rows whose ids are new, all or none of them, and resolves when they are on the disk. The results are in the
   * order of the rows.
   */
  add(rows: readonly Row[]): Promise<Added[]>;
  /** The next rows in the order in which they were received, without those that a later one replaces. */
  page(after: Position): Promise<Row[]>;
  /** Deletes what was received before a time (ISO 8601, UTC), and returns how many rows that were. */
  deleteBefore(time: string): Promise<number>;
  /** Rejects if the database cannot be read. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** The store cannot be used, for a reason that its operator can remove. The message is for them. */
export class UnusableStore extends Error {
  override name = 'UnusableStore';
}

/** Reads a store from its beginning to its end. */
export async function* rowsOf(store: Pick<Store, 'page'>): AsyncGenerator<Row, void, void> {
  let after: Position = START;
  for (;;) {
    const rows = await store.page(after);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last;
  }
}
