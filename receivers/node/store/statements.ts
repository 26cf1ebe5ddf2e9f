/** The statements of both databases, with `?` for a value. */
import { QUEUE_MIGRATIONS } from './queue-statements.js';
import type { Row } from './row.js';

const TABLE = 'coalition_submission';
const COLUMNS = 'id, fingerprint, receipt, received, supersedes, body';

/**
 * What makes the tables, one step after the other. The database counts the steps that it has run: add new ones at the
 * end, and never change one.
 */
const MIGRATIONS = [
  `CREATE TABLE ${TABLE} (
    id TEXT NOT NULL PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    receipt TEXT NOT NULL,
    received TEXT NOT NULL,
    supersedes TEXT,
    body TEXT NOT NULL
  )`,
  `CREATE INDEX ${TABLE}_received ON ${TABLE} (received, id)`,
  `CREATE INDEX ${TABLE}_supersedes ON ${TABLE} (supersedes)`,
  ...QUEUE_MIGRATIONS,
];

export const CREATE_VERSION = 'CREATE TABLE IF NOT EXISTS coalition_schema (version INTEGER NOT NULL PRIMARY KEY)';
export const SELECT_VERSION = 'SELECT max(version) AS version FROM coalition_schema';

/** The statements that bring a database from a version (null: an empty one) to the present one. */
export function migrationsFrom(version: number | null): string[] {
  return MIGRATIONS.flatMap((statement, step) =>
    step < (version ?? 0) ? [] : [statement, `INSERT INTO coalition_schema (version) VALUES (${step + 1})`],
  );
}

/** Whether a later version of this program has changed the tables. */
export const isTooNew = (version: number | null): boolean => (version ?? 0) > MIGRATIONS.length;

const list = (count: number, item: string): string => Array.from({ length: count }, () => item).join(', ');

/** Adds rows; returns the ids of those that were new. */
export const insert = (count: number): string =>
  `INSERT INTO ${TABLE} (${COLUMNS}) VALUES ${list(count, '(?, ?, ?, ?, ?, ?)')} ON CONFLICT (id) DO NOTHING RETURNING id`;

/** The values of one row of {@link insert}. */
export const valuesOf = ({ id, fingerprint, receipt, received, supersedes, body }: Row): (string | null)[] => [
  id,
  fingerprint,
  receipt,
  received,
  supersedes,
  body,
];

export const select = (count: number): string => `SELECT ${COLUMNS} FROM ${TABLE} WHERE id IN (${list(count, '?')})`;

/**
 * Both orders of arrival work: a submission that comes after the one that replaces it does not appear either. It stays
 * in the table, so that the person who sent it twice gets the same receipt twice.
 */
export const PAGE = `SELECT ${COLUMNS} FROM ${TABLE} AS one
  WHERE (received, id) > (?, ?)
  AND NOT EXISTS (SELECT 1 FROM ${TABLE} AS later WHERE later.supersedes = one.id)
  ORDER BY received, id LIMIT 500`;

export const DELETE_BEFORE = `DELETE FROM ${TABLE} WHERE received < ?`;

export const CHECK = `SELECT 1 FROM ${TABLE} LIMIT 1`;
