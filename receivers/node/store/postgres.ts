import type { Pool, PoolClient } from 'pg';
import { errorCode } from '../error-code.js';
import { insertDeliveries } from './queue-statements.js';
import { deliveryValues, Queue } from './queue.js';
import { toRow, type Row } from './row.js';
import * as sql from './statements.js';
import { UnusableStore, type Added, type NewRow, type Position, type Store } from './store.js';

/** Names the lock that processes take before they make the tables; the same number in every version. */
const MIGRATION_LOCK = 7_163_254_081;

/** In milliseconds: a database that hangs must not hang the visitor's form. */
const TIMEOUT = 10_000;

/**
 * Connects to a PostgreSQL database, which several receivers may share, and makes its tables.
 *
 * @throws UnusableStore
 */
export async function openPostgres(url: string): Promise<Store> {
  const pool = await createPool(url);
  // a connection that breaks while nobody uses it leaves the pool, which opens another one when it is needed
  pool.on('error', () => undefined);
  try {
    await migrate(pool);
    return new PostgresStore(pool);
  } catch (error) {
    await pool.end();
    if (error instanceof UnusableStore) throw error;
    throw new UnusableStore(`The PostgreSQL database cannot be used: ${reasonOf(error)}`);
  }
}

/** What the server or the system says. Neither repeats the password. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return message === '' ? errorCode(error) : message; // Node's error for several addresses has no message
}

async function createPool(url: string): Promise<Pool> {
  try {
    const { Pool } = await import('pg');
    return new Pool({
      connectionString: url,
      max: 4,
      connectionTimeoutMillis: TIMEOUT,
      query_timeout: TIMEOUT,
      application_name: 'coalition-widgets',
    });
  } catch (error) {
    if (errorCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UnusableStore('PostgreSQL needs the package "pg": install it beside this one.');
  }
}

/** Processes that start together wait for each other: `CREATE TABLE IF NOT EXISTS` alone fails then. */
async function migrate(pool: Pool): Promise<void> {
  await inTransaction(pool, async client => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const { rows: encodings } = await client.query<{ server_encoding: string }>('SHOW server_encoding');
    if (encodings[0]?.server_encoding !== 'UTF8')
      throw new UnusableStore('The PostgreSQL database has another encoding than UTF8: create one that has it.');
    await client.query(sql.CREATE_VERSION);
    const { rows } = await client.query<{ version: number | null }>(sql.SELECT_VERSION);
    const version = rows[0]?.version ?? null;
    if (sql.isTooNew(version)) throw new UnusableStore('A later version of the receiver made the tables.');
    for (const statement of sql.migrationsFrom(version)) await client.query(statement);
  });
}

async function inTransaction<Result>(pool: Pool, write: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  client.on('error', () => undefined); // the query that it breaks rejects
  try {
    await client.query('BEGIN');
    const result = await write(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    client.release(true); // closes the connection, and so ends the transaction
    throw error;
  }
}

/** PostgreSQL numbers its values. */
function numbered(statement: string): string {
  let count = 0;
  return statement.replace(/\?/g, () => `$${++count}`);
}

class PostgresStore implements Store {
  readonly name = 'PostgreSQL';

  readonly queue: Queue;

  constructor(private readonly pool: Pool) {
    this.queue = new Queue((statement, values) => this.#query(statement, values), 'FOR UPDATE SKIP LOCKED');
  }

  async add(rows: readonly NewRow[]): Promise<Added[]> {
    const first = new Map(rows.toReversed().map(row => [row.id, row]));
    // always in the same order, so that two processes with the same ids cannot wait for each other
    const distinct = [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const isInserted = await this.#insert(distinct);
    const found = await this.#find(distinct.map(({ id }) => id).filter(id => !isInserted.has(id)));
    return rows.map(row => {
      const stored = found.get(row.id) ?? first.get(row.id)!;
      return { row: stored, isNew: stored === row };
    });
  }

  /** Returns the ids that were new. */
  async #insert(rows: readonly NewRow[]): Promise<Set<string>> {
    const insert = numbered(sql.insert(rows.length));
    const values = rows.flatMap(sql.valuesOf);
    if (!rows.some(({ deliveries = [] }) => deliveries.length > 0)) {
      const { rows: inserted } = await this.pool.query<{ id: string }>(insert, values); // is its own transaction
      return new Set(inserted.map(({ id }) => id));
    }
    return inTransaction(this.pool, async client => {
      const { rows: inserted } = await client.query<{ id: string }>(insert, values);
      const ids = new Set(inserted.map(({ id }) => id));
      const deliveries = rows
        .filter(({ id }) => ids.has(id))
        .flatMap(({ id, deliveries = [] }) => deliveries.map(delivery => deliveryValues(id, delivery)));
      if (deliveries.length > 0) await client.query(numbered(insertDeliveries(deliveries.length)), deliveries.flat());
      return ids;
    });
  }

  /** @throws if a row is not there: somebody has deleted it since it was in the way */
  async #find(ids: readonly string[]): Promise<Map<string, Row>> {
    if (ids.length === 0) return new Map();
    const rows = (await this.#query(sql.select(ids.length), ids)).map(toRow);
    if (rows.length < ids.length) throw new Error('a row has been deleted meanwhile');
    return new Map(rows.map(row => [row.id, row]));
  }

  async page({ received, id }: Position): Promise<Row[]> {
    return (await this.#query(sql.PAGE, [received, id])).map(toRow);
  }

  async deleteBefore(time: string): Promise<number> {
    const { rowCount } = await this.pool.query(numbered(sql.DELETE_BEFORE), [time]);
    return rowCount ?? 0;
  }

  async check(): Promise<void> {
    await this.#query(sql.CHECK, []);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  async #query(statement: string, values: readonly (string | number | null)[]): Promise<Record<string, unknown>[]> {
    const { rows } = await this.pool.query<Record<string, unknown>>(numbered(statement), [...values]);
    return rows;
  }
}
