import { UnusableStore } from './store.js';

type Value = string | number | null;

interface Statement {
  get(...values: readonly Value[]): unknown;
  all(...values: readonly Value[]): unknown[];
  run(...values: readonly Value[]): { changes: number | bigint };
}

/** The part of a SQLite connection that `node:sqlite` and `libsql` share. Both are synchronous. */
export interface Connection {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

/** Opens a file, and creates it if it does not exist. */
export type Connect = (file: string) => Connection;

/**
 * The first SQLite in which two connections cannot lose what they write at the same time to a file with a write-ahead
 * log (https://sqlite.org/wal.html#walresetbug).
 */
const SAFE = [3, 51, 3];

/** Whether a version such as `3.51.3` is {@link SAFE} or later. */
export function isSafe(version: string): boolean {
  const numbers = version.split('.').map(Number);
  const at = SAFE.findIndex((number, i) => number !== numbers[i]);
  return at === -1 || (numbers[at] ?? 0) > (SAFE[at] ?? 0);
}

export function versionOf(connection: Connection): string {
  const row = connection.prepare('SELECT sqlite_version() AS version').get();
  return typeof row === 'object' && row && 'version' in row ? String(row.version) : '';
}

/**
 * Finds a SQLite: the one in Node if it is recent enough, else the package `libsql`. That one has an older SQLite, which
 * is safe because the receiver is the only connection that writes.
 *
 * @throws UnusableStore if there is none
 */
export async function findSqlite(): Promise<Connect> {
  const own = await ownSqlite();
  if (own) return own;
  try {
    const { default: Database } = await import('libsql');
    return file => {
      const database = new Database(file);
      return {
        exec: sql => database.exec(sql),
        prepare: sql => database.prepare<unknown[]>(sql),
        close: () => database.close(),
      };
    };
  } catch {
    throw new UnusableStore(
      `Node ${process.versions.node} has no SQLite that the receiver can use. ` +
        'Use Node 22.23 or later, install the package "libsql" beside this one, or store in PostgreSQL.',
    );
  }
}

async function ownSqlite(): Promise<Connect | undefined> {
  try {
    const { DatabaseSync } = await import('node:sqlite');
    const memory = new DatabaseSync(':memory:');
    const version = versionOf(memory);
    memory.close();
    return isSafe(version) ? file => new DatabaseSync(file) : undefined;
  } catch {
    return undefined; // Node 20 has no such module
  }
}
