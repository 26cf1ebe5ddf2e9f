import { fingerprint } from './fingerprint.js';
import { appendLine, readLines } from './journal.js';
import { isRecord, parseJson } from './json.js';
import { makeReceipt, type Receipt } from './receipt.js';
import { checkSubmission, type Submission } from './submission.js';

/**
 * The result of entering a submission: written now, written before with this receipt, or rejected because its id
 * belongs to another payload.
 */
export type Entry = { kind: 'stored' | 'replayed'; receipt: Receipt } | { kind: 'reused' };

interface Known {
  fingerprint: string;
  /** Pending while its line is being written. */
  receipt: Promise<Receipt>;
}

/**
 * Stores every submission once: in a JSON Lines file with one `{received, receipt, ...submission}` per line, and an
 * index of ids in memory (about 0.4 KB each, measured). Only one process may use a file; two would not see each other's
 * ids.
 */
export class Ledger {
  readonly #file: string;
  readonly #known = new Map<string, Known>();
  #loaded: Promise<void> | undefined;
  #lastWrite: Promise<void> = Promise.resolve();

  /** @param file path of the JSON Lines file; read at the first entry, created at the first write */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Writes a submission unless its id (in either case, RFC 9562, 4) is already stored. Returns when it is on disk.
   *
   * @throws the file system's error; the submission is then not stored and may be entered again
   */
  async enter(submission: Submission): Promise<Entry> {
    await this.#load();
    const key = submission.id.toLowerCase();
    const print = fingerprint(submission);
    const known = this.#known.get(key);
    if (known) {
      const receipt = await known.receipt; // if it fails, this call fails, too: neither was stored
      return known.fingerprint === print ? { kind: 'replayed', receipt } : { kind: 'reused' };
    }
    const receipt = this.#write(submission);
    this.#known.set(key, { fingerprint: print, receipt });
    try {
      return { kind: 'stored', receipt: await receipt };
    } catch (error) {
      this.#known.delete(key);
      throw error;
    }
  }

  /** Writes one line at a time, so that lines never mix and a failed one can be truncated. */
  async #write(submission: Submission): Promise<Receipt> {
    const receipt = makeReceipt(submission.id, new Date().toISOString());
    const line = JSON.stringify({ received: receipt.received, receipt: receipt.receipt, ...submission });
    const write = this.#lastWrite.then(() => appendLine(this.#file, line));
    this.#lastWrite = write.catch(() => undefined);
    await write;
    return receipt;
  }

  #load(): Promise<void> {
    this.#loaded ??= this.#read().catch((error: unknown) => {
      this.#loaded = undefined; // the next submission retries
      throw error;
    });
    return this.#loaded;
  }

  async #read(): Promise<void> {
    for await (const line of readLines(this.#file)) {
      const entry = parseLine(line);
      const key = entry?.receipt.id.toLowerCase();
      if (entry && key && !this.#known.has(key)) {
        this.#known.set(key, { fingerprint: entry.fingerprint, receipt: Promise.resolve(entry.receipt) });
      }
    }
  }
}

/** Parses a line; returns undefined if a crash or an edit has damaged it. */
function parseLine(line: string): { fingerprint: string; receipt: Receipt } | undefined {
  const value = parseJson(line);
  const { submission } = checkSubmission(value);
  if (!submission || !isRecord(value)) return undefined;
  const { received, receipt } = value;
  if (typeof received !== 'string' || typeof receipt !== 'string') return undefined;
  return {
    fingerprint: fingerprint(submission),
    receipt: { contract: 'coalition-receipt/1', id: submission.id, receipt, received },
  };
}
