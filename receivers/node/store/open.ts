import { openPostgres } from './postgres.js';
import { openSqlite, openSqliteToRead } from './sqlite.js';
import type { Store } from './store.js';

const isPostgres = (out: string): boolean => /^postgres(?:ql)?:\/\//.test(out);

/**
 * Opens the store that `out` names: the path of a SQLite file, or the address of a PostgreSQL database
 * (`postgres://user@host/database`).
 *
 * @throws UnusableStore with a message for the operator
 */
export function openStore(out: string): Promise<Store> {
  return isPostgres(out) ? openPostgres(out) : openSqlite(out);
}

/** Opens the same store for reading, also while a receiver uses it. */
export function openStoreToRead(out: string): Promise<Store> {
  return isPostgres(out) ? openPostgres(out) : openSqliteToRead(out);
}
