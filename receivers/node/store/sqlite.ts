import { closeSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { findSqlite, versionOf, type Connect, type Connection } from './sqlite-driver.js';
import { insertDeliveries } from './queue-statements.js';
import { deliveryValues, Queue } from './queue.js';
import { toRow, type Row } from './row.js';
import * as sql from './statements.js';
import { UnusableStore, type Added, type NewRow, type Position, type Store } from './store.js';

const HEADER = 'SQLite format 3\0';

/**
 * Opens a SQLite file for writing; creates it (0600) and its folder (0700) if they do not exist. Only one process may:
 * a second one is refused.
 *
 * @throws UnusableStore
 */
export async function openSqlite(file: string): Promise<Store> {
  const connect = await findSqlite();
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  checkFormat(file);
  const lock = takeLock(connect, file);
  try {
    const store = new SqliteStore(file, writer(connect, file), lock);
    await store.queue.release();
    return store;
  } catch (error) {
    lock.close();
    throw error;
  }
}

/**
 * Opens an existing SQLite file for reading, also while a receiver writes to it.
 *
 * @throws UnusableStore if there is no such file
 */
export async function openSqliteToRead(file: string): Promise<Store> {
  const connect = await findSqlite();
  if (!statSync(file, { throwIfNoEntry: false })) throw new UnusableStore(`There is no file ${file}.`);
  checkFormat(file);
  const connection = connect(file);
  // libsql knows no read-only connection; a checkpoint writes to the file, too
  connection.exec('PRAGMA query_only = ON; PRAGMA busy_timeout = 5000; PRAGMA wal_autocheckpoint = 0');
  return new SqliteStore(file, connection);
}

/** Creates a missing file, for its owner alone (SQLite gives its other files the same mode); refuses other formats. */
function checkFormat(file: string): void {
  const descriptor = openSync(file, 'a+', 0o600);
  const start = Buffer.alloc(HEADER.length);
  const length = readSync(descriptor, start, 0, start.length, 0);
  closeSync(descriptor);
  if (length === 0 || start.toString('latin1') === HEADER) return;
  throw new UnusableStore(
    `${file} is not a SQLite file. If an earlier version of the receiver wrote it, name a new file with --out, and ` +
      `import this one: coalition-widgets receive import ${file} --out submissions.db`,
  );
}

/**
 * Takes a lock that the system releases when the process ends, however it ends: a transaction in a file of its own,
 * which is never committed. The submissions' own file stays open to readers.
 */
function takeLock(connect: Connect, file: string): Connection {
  const lockFile = `${file}-lock`;
  closeSync(openSync(lockFile, 'a', 0o600));
  const lock = connect(lockFile);
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return lock;
  } catch {
    lock.close();
    throw new UnusableStore(
      `Another process stores submissions in ${file}. Stop it first, or let several receivers share a PostgreSQL database.`,
    );
  }
}

function writer(connect: Connect, file: string): Connection {
  const connection = connect(file);
  const mode = connection.prepare('PRAGMA journal_mode = WAL').get();
  if (!(typeof mode === 'object' && mode && 'journal_mode' in mode && mode.journal_mode === 'wal'))
    throw new UnusableStore(`${file} is on a disk on which SQLite cannot keep a write-ahead log. Choose a local disk.`);
  // FULL: a commit returns when it is on the disk. secure_delete: what is deleted is overwritten
  connection.exec('PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON');
  connection.prepare('PRAGMA secure_delete = ON').get();
  inTransaction(connection, () => migrate(connection, file));
  return connection;
}

function migrate(connection: Connection, file: string): void {
  connection.exec(sql.CREATE_VERSION);
  const { version } = connection.prepare(sql.SELECT_VERSION).get() as { version: number | null };
  if (sql.isTooNew(version)) throw new UnusableStore(`A later version of the receiver wrote ${file}.`);
  for (const statement of sql.migrationsFrom(version)) connection.exec(statement);
}

function inTransaction<Result>(connection: Connection, write: () => Result): Result {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = write();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    try {
      connection.exec('ROLLBACK');
    } catch {
      // a full disk has ended the transaction already
    }
    throw error;
  }
}

/** Moves what the write-ahead log has into the file itself. */
const emptyLog = (connection: Connection): unknown => connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();

/** Statements are prepared once: they serve every submission. */
class SqliteStore implements Store {
  readonly name: string;
  readonly queue: Queue;
  readonly #insert;
  readonly #select;
  readonly #inode: number;

  constructor(
    private readonly file: string,
    private readonly connection: Connection,
    private readonly lock?: Connection,
  ) {
    this.name = `SQLite ${versionOf(connection)}`;
    this.queue = new Queue((statement, values) => connection.prepare(statement).all(...values));
    this.#insert = connection.prepare(sql.insert(1));
    this.#select = connection.prepare(sql.select(1));
    this.#inode = statSync(file).ino;
  }

  async add(rows: readonly NewRow[]): Promise<Added[]> {
    this.#confirmPlace();
    return Promise.resolve(inTransaction(this.connection, () => rows.map(row => this.#addOne(row))));
  }

  #addOne(row: NewRow): Added {
    if (this.#insert.get(...sql.valuesOf(row))) {
      for (const delivery of row.deliveries ?? [])
        this.connection.prepare(insertDeliveries(1)).all(...deliveryValues(row.id, delivery));
      return { row, isNew: true };
    }
    return { row: toRow(this.#select.get(row.id)), isNew: false };
  }

  async page({ received, id }: Position): Promise<Row[]> {
    return Promise.resolve(this.connection.prepare(sql.PAGE).all(received, id).map(toRow));
  }

  async deleteBefore(time: string): Promise<number> {
    this.#confirmPlace();
    const { changes } = this.connection.prepare(sql.DELETE_BEFORE).run(time);
    if (changes) emptyLog(this.connection); // it has the deleted rows, too
    return Promise.resolve(Number(changes));
  }

  async check(): Promise<void> {
    this.#confirmPlace();
    this.connection.prepare(sql.CHECK).all();
    return Promise.resolve();
  }

  async close(): Promise<void> {
    if (this.lock) emptyLog(this.connection); // so that the file is whole for whoever copies it
    this.connection.close();
    this.lock?.close();
    return Promise.resolve();
  }

  /** A file that somebody moves or deletes stays open: without this, submissions would go where nobody looks. */
  #confirmPlace(): void {
    if (statSync(this.file).ino !== this.#inode) throw Object.assign(new Error('moved'), { code: 'EMOVED' });
  }
}
