import type { Adapter } from './outcome.js';
import type { SealedSubmission } from './submission.js';
import type { untilResend } from './until-resend.js';

/** Sealed answers that wait on the device. Only their recipients can read them. */
interface Kept {
  readonly id: string;
  /** The URL of the data file. They go to the receiver that it names when they are sent. */
  readonly src: string;
  readonly body: SealedSubmission;
  /** When the visitor sent them, in milliseconds since 1970. */
  readonly since: number;
}

/** Answers that have not arrived are deleted after this time, in milliseconds: 30 days. */
const EXPIRY = 30 * 24 * 60 * 60 * 1000;
/** The name of the database and of its store, and the beginning of the names of the locks. */
const DATABASE = 'coalition-widgets';
const STORE = 'outbox';

/** Runs one request in a transaction of its own. Rejects where a page may store nothing, as in a sandboxed frame. */
function transact<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const database = opening.result;
      try {
        const transaction = database.transaction(STORE, mode, { durability: 'strict' });
        const request = ask(transaction.objectStore(STORE));
        transaction.commit(); // at once, so that it survives a page that closes before the answer
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error!);
      } catch (error) {
        reject(new Error(String(error))); // another script has made a database of this name
      }
      database.close(); // once its transaction has ended
    };
  });
}

const remove = (id: string): Promise<unknown> => transact('readwrite', store => store.delete(id));
const readAll = (): Promise<Kept[]> => transact('readonly', store => store.getAll() as IDBRequest<Kept[]>);

/** What a form needs to keep sealed answers on the device until they have arrived. */
export interface Outbox {
  /**
   * An adapter that sends to a URL with another one, and keeps what it sends until the receiver has stored it, or has
   * said what is wrong with it. Sends what earlier pages have left, too.
   */
  through(url: string, send: Adapter): Adapter;
  /** How many forms wait that the page shows no longer, or that failed to arrive once. */
  readonly waiting: number;
  /** Whether a form that waited when the page opened has arrived. */
  readonly hasArrived: boolean;
  /** Whether the device keeps this submission. */
  keeps(id: string): boolean;
  /** Deletes what waits. */
  discard(): void;
}

/**
 * Keeps sealed answers in IndexedDB while they are on their way. Each submission has one sender among all tabs: the one
 * that holds its lock, which ends with its page.
 * @param src the URL of the data file
 * @param owns whether what earlier pages have left of a form goes through this outbox; another form has another receiver
 * @param changed called when what waits has changed
 */
export function outbox(
  src: string,
  owns: (form: string) => boolean,
  retry: typeof untilResend,
  changed: () => void,
): Outbox {
  const releases = new Map<string, () => void>();
  const kept = new Set<string>();
  /** What is being written down, or could not be. Each is tried once: its lock is held, or refused. */
  const begun = new Map<string, Promise<unknown>>();
  const failed = new Set<string>();
  let transport: ((body: SealedSubmission) => ReturnType<Adapter>) | undefined;
  let current: string | undefined;
  let hasArrived = false;

  async function forget(id: string): Promise<void> {
    failed.delete(id);
    await begun.get(id);
    begun.delete(id);
    if (kept.delete(id)) await remove(id).catch(() => undefined);
    releases.get(id)?.();
    releases.delete(id);
    changed();
  }

  /** Becomes the only sender of a submission, and writes it down. */
  async function keep(body: SealedSubmission): Promise<void> {
    const { id } = body;
    const lock = new Promise<void>((resolve, reject) => {
      navigator.locks
        .request(`${DATABASE}:${id}`, () => {
          resolve();
          return new Promise<void>(release => releases.set(id, release));
        })
        .catch(reject);
    });
    // at the same time: the page may close at once. A tab that gets the lock in between sends the same submission
    await Promise.all([
      lock,
      transact('readwrite', store => store.put({ id, src, body, since: Date.now() } satisfies Kept)),
    ]);
    kept.add(id);
  }

  async function sendOlder(id: string): Promise<void> {
    for (let failures = 1; ; failures++) {
      const record = (await readAll()).find(one => one.id === id);
      if (!record) return; // another tab has sent or deleted it
      kept.add(id);
      if (record.since < Date.now() - EXPIRY) return forget(id);
      failed.add(id);
      changed();
      const outcome = await transport!(record.body);
      if (outcome.kind === 'sent') {
        hasArrived = true;
        return forget(id);
      }
      if (outcome.kind === 'refused') return; // what is between may refuse; the next page tries again
      await retry(failures, outcome.after);
    }
  }

  async function sendAllOlder(): Promise<void> {
    for (const { id, ...record } of await readAll())
      if (record.src === src && owns(record.body.form))
        void navigator.locks.request(`${DATABASE}:${id}`, { ifAvailable: true }, lock => lock && sendOlder(id));
  }

  return {
    get waiting() {
      return failed.size;
    },
    get hasArrived() {
      return hasArrived;
    },
    keeps: id => kept.has(id),
    discard() {
      for (const id of failed) void forget(id);
    },
    through(url, send) {
      const isFirst = !transport;
      transport = body => send(url, body);
      if (isFirst) sendAllOlder().catch(() => undefined); // where nothing can be stored, nothing waits
      return async (_, submission) => {
        const body = submission as SealedSubmission;
        const { id } = body;
        const earlier = current;
        current = id;
        // written and sent at the same time: if the page closes at once, either may be enough
        const keeping = begun.get(id) ?? keep(body).catch(() => undefined);
        begun.set(id, keeping);
        // the visitor has changed the form: what waits must not arrive beside what replaces it
        if (earlier && earlier !== id) void keeping.then(() => forget(earlier));
        const outcome = await send(url, body);
        // a storage that does not answer keeps nobody from reading the outcome
        if (outcome.kind === 'sent' || outcome.errors.length) void forget(id);
        else
          void keeping.then(() => {
            if (!kept.has(id)) return;
            failed.add(id);
            changed();
          });
        return outcome;
      };
    },
  };
}
