import { createReadStream } from 'node:fs';
import { isRecord, parseJson } from './json.js';
import { rowOf } from './ledger.js';
import type { Row } from './store/row.js';
import type { Store } from './store/store.js';
import { checkSubmission } from './submission.js';

export interface Imported {
  /** Submissions that the store did not have. */
  added: number;
  /** Submissions that it had already. */
  known: number;
  /** Lines that hold no submission: a crash or an edit has damaged them. */
  unreadable: number;
}

const GROUP = 500;

/**
 * Adds the submissions of a JSON Lines file, which receivers up to version 0.1 wrote and `export --json` writes. They
 * keep their receipts and times. It may run again: what the store has, stays as it is.
 *
 * @throws the error of the file system or the store
 */
export async function importLines(file: string, store: Store): Promise<Imported> {
  const result: Imported = { added: 0, known: 0, unreadable: 0 };
  let group: Row[] = [];
  const write = async (): Promise<void> => {
    if (group.length === 0) return;
    const added = (await store.add(group)).filter(({ isNew }) => isNew).length;
    result.added += added;
    result.known += group.length - added;
    group = [];
  };
  for await (const line of linesOf(file)) {
    const row = parseLine(line);
    if (row) group.push(row);
    else if (line.trim() !== '') result.unreadable += 1;
    if (group.length === GROUP) await write();
  }
  await write();
  return result;
}

/** Splits only at line feeds: `node:readline` would also split at U+2028, which JSON may contain unescaped. */
async function* linesOf(file: string): AsyncGenerator<string, void, void> {
  let rest = '';
  const chunks: AsyncIterable<string> = createReadStream(file, { encoding: 'utf8' });
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function parseLine(line: string): Row | undefined {
  const value = parseJson(line);
  const { submission } = checkSubmission(value);
  if (!submission || !isRecord(value)) return undefined;
  const { received, receipt } = value;
  if (typeof received !== 'string' || Number.isNaN(Date.parse(received)) || typeof receipt !== 'string')
    return undefined;
  return { ...rowOf(submission, new Date(received).toISOString()), receipt };
}
