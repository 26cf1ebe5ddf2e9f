/** The statements of the queue, in both databases, with `?` for a value. */
const TABLE = 'coalition_relay';

/**
 * `due`: when it may be sent, or, while a process sends it, when another process may take it over; `''`: at once.
 * `payload`: what is sent, the same in every attempt; null when nothing more will be sent.
 */
export const QUEUE_MIGRATIONS = [
  `CREATE TABLE ${TABLE} (
    id TEXT NOT NULL REFERENCES coalition_submission (id) ON DELETE CASCADE,
    target TEXT NOT NULL,
    state TEXT NOT NULL,
    payload TEXT,
    due TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    reason TEXT,
    PRIMARY KEY (id, target)
  )`,
  `CREATE INDEX ${TABLE}_due ON ${TABLE} (target, state, due)`,
  `CREATE INDEX ${TABLE}_state ON ${TABLE} (state)`,
];

/** Adds deliveries; what is there already stays as it is. */
export const insertDeliveries = (count: number): string =>
  `INSERT INTO ${TABLE} (id, target, state, payload, due, attempts, reason)
  VALUES ${Array.from({ length: count }, () => "(?, ?, ?, ?, '', 0, ?)").join(', ')}
  ON CONFLICT (id, target) DO NOTHING RETURNING id`;

/** @param lock keeps two processes that ask at the same time from getting the same row */
export const take = (lock: string): string =>
  `UPDATE ${TABLE} SET state = 'sending', due = ?, attempts = attempts + 1
  WHERE (id, target) = (
    SELECT id, target FROM ${TABLE} WHERE target = ? AND state IN ('waiting', 'sending') AND due <= ?
    ORDER BY due LIMIT 1 ${lock}
  ) RETURNING id, target, payload, attempts`;

export const FINISH = `UPDATE ${TABLE} SET state = 'done', payload = NULL, reason = NULL
  WHERE id = ? AND target = ? RETURNING id`;

/** Does nothing if another process has taken the row since. */
export const SETTLE = `UPDATE ${TABLE} SET state = ?, due = ?, reason = ?
  WHERE id = ? AND target = ? AND state = 'sending' AND attempts = ? RETURNING id`;

/** What a process was sending when it ended; only for the one process that uses a file. */
export const RELEASE = `UPDATE ${TABLE} SET state = 'waiting', due = '' WHERE state = 'sending' RETURNING id`;

export const COUNT = `SELECT CASE state WHEN 'refused' THEN 'refused' ELSE 'waiting' END AS name, count(*) AS number
  FROM ${TABLE} WHERE state IN ('waiting', 'sending', 'refused') GROUP BY 1`;

export const OPEN = `SELECT received, receipt, target, state, attempts, reason
  FROM ${TABLE} JOIN coalition_submission USING (id) WHERE state IN ('waiting', 'sending', 'refused')
  ORDER BY received, id, target`;

export const REFUSED = `SELECT id, target, fingerprint, receipt, received, supersedes, body
  FROM ${TABLE} JOIN coalition_submission USING (id) WHERE state = 'refused' ORDER BY received, id, target`;

export const RENEW = `UPDATE ${TABLE} SET state = ?, due = '', attempts = 0, payload = ?, reason = ?
  WHERE id = ? AND target = ? AND state = 'refused' RETURNING id`;

export const DROP = `UPDATE ${TABLE} SET state = 'dropped', payload = NULL
  WHERE id = ? AND target = ? AND state = 'refused' RETURNING id`;
