import type { Delivery, Queue } from './queue.js';
import type { Row } from './row.js';

/** A submission to be stored, and what is to be sent of it. */
export interface NewRow extends Row {
  readonly deliveries?: readonly Delivery[];
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
  /** What is to be sent of the submissions. */
  readonly queue: Queue;
  /**
   * Adds the rows whose ids are new and their deliveries, all or none of them, and resolves when they are on the disk. The results are in the
   * order of the rows.
   */
  add(rows: readonly NewRow[]): Promise<Added[]>;
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
