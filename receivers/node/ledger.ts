import { fingerprint } from './fingerprint.js';
import { appendLine, readLines } from './journal.js';
import { isRecord, parseJson } from './json.js';
import { makeReceipt, type Receipt } from './receipt.js';
import { checkSubmission, type Submission } from './submission.js';

/** What became of a submission: written now, already written with this receipt, or its id belongs to another payload. */
export type Entry = { kind: 'stored' | 'replayed'; receipt: Receipt } | { kind: 'reused' };

interface Known {
  fingerprint: string;
  /** Pending while its line is being written. */
  receipt: Promise<Receipt>;
}

/**
 * Every submission once: a JSON Lines file, one `{received, receipt, ...submission}` a line, and an index of its ids
 * in memory (some 0.4 KB each, measured). One process a file; two would not see each other's ids.
 */
export class Ledger {
  readonly #file: string;
  readonly #known = new Map<string, Known>();
  #loaded: Promise<void> | undefined;
  #lastWrite: Promise<void> = Promise.resolve();

  /** @param file path of the JSON Lines file; read at the first entry, made at the first write */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Writes a submission unless its id (in either case, RFC 9562, 4) is there already. Returns when it is on the disk.
   *
   * @throws the file system's error; the submission is then unknown and may be entered again
   */
  async enter(submission: Submission): Promise<Entry> {
    await this.#load();
    const key = submission.id.toLowerCase();
    const print = fingerprint(submission);
    const known = this.#known.get(key);
    if (known) {
      const receipt = await known.receipt; // its failure is ours: neither was stored
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

  /** One line after the other: lines never mix, and a failed one can be cut off. */
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
      this.#loaded = undefined; // the next submission tries again
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

/** Reads a line back; undefined for one torn by a crash or edited beyond recognition. */
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
