import { fingerprint } from './fingerprint.js';
import { grouped } from './grouped.js';
import { makeReceipt, receiptNumber, type Receipt } from './receipt.js';
import type { Delivery } from './store/queue.js';
import type { Row } from './store/row.js';
import type { Added, NewRow, Store } from './store/store.js';
import type { Submission } from './submission.js';

/**
 * The result of entering a submission: written now, written before with this receipt, or rejected because its id
 * belongs to another payload.
 */
export type Entry = { kind: 'stored' | 'replayed'; receipt: Receipt } | { kind: 'reused' };

/** The row for a submission that was received at a time (ISO 8601, UTC). */
export function rowOf(submission: Submission, received: string): Row {
  return {
    id: submission.id.toLowerCase(), // RFC 9562, 4: both cases are the same id
    fingerprint: fingerprint(submission),
    receipt: receiptNumber(submission.id),
    received,
    supersedes: submission.supersedes?.toLowerCase() ?? null,
    body: JSON.stringify(submission),
  };
}

/** Says what is to be sent of a submission. */
export type Pack = (row: Row, submission: Submission) => readonly Delivery[];

/** Stores every submission once, and knows whether it can. */
export class Ledger {
  readonly #store: Store;
  readonly #add: (row: NewRow) => Promise<Added>;
  #lastError: Error | undefined;

  /** @param pack default: nothing is sent */
  constructor(
    store: Store,
    private readonly pack: Pack = () => [],
  ) {
    this.#store = store;
    this.#add = grouped(rows => store.add(rows));
  }

  /**
   * Writes a submission unless its id is already stored. Returns when it is on the disk. The receipt echoes the id as it
   * came.
   *
   * @throws the error of the store; the submission is then not stored, or not known to be, and may be entered again
   */
  async enter(submission: Submission): Promise<Entry> {
    const sent = rowOf(submission, new Date().toISOString());
    const { row, isNew } = await this.#addOne({ ...sent, deliveries: this.pack(sent, submission) });
    if (row.fingerprint !== sent.fingerprint) return { kind: 'reused' };
    return { kind: isNew ? 'stored' : 'replayed', receipt: makeReceipt(submission.id, row) };
  }

  async #addOne(row: NewRow): Promise<Added> {
    try {
      const added = await this.#add(row);
      this.#lastError = undefined;
      return added;
    } catch (error) {
      this.#lastError = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }

  /** Rejects if the store cannot be read, or if the last submission could not be written. */
  async check(): Promise<void> {
    await this.#store.check();
    if (this.#lastError) throw this.#lastError;
  }
}
