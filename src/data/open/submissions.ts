import { readCsv } from './csv.js';
import { isSealed } from './jwe.js';
import { isRecord, parseJson } from './record.js';

/** A submission as a receiver keeps it: sealed or not. */
export interface Kept {
  /** Where it is in the file: "line 3". */
  readonly place: string;
  readonly id?: string | undefined;
  readonly received?: string | undefined;
  readonly receipt?: string | undefined;
  /** The compact JWEs, separated by spaces. */
  readonly sealed?: string | undefined;
  /** The whole submission, if it is not sealed. */
  readonly clear?: unknown;
}

/** Thrown if a text has no submissions. */
export class NoSubmissions extends Error {}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

function fromJson(value: unknown, place: string): Kept {
  const { id, received, receipt, sealed } = isRecord(value) ? value : {};
  return {
    place,
    id: textIn(id),
    received: textIn(received),
    receipt: textIn(receipt),
    sealed: textIn(sealed),
    clear: value,
  };
}

/**
 * The rows of a table. The answers are in whichever cell is sealed, since form services name columns as they like. Our id
 * is in `submission` where a service numbers the rows itself.
 */
function fromTable(text: string): Kept[] {
  const [names = [], ...rows] = readCsv(text);
  const column = (row: readonly string[], name: string): string | undefined =>
    textIn(row[names.findIndex(one => one.trim().toLowerCase() === name)]);
  return rows.map((row, index) => ({
    place: `row ${index + 2}`,
    id: column(row, 'submission') ?? column(row, 'id'),
    received: column(row, 'received'),
    receipt: column(row, 'receipt'),
    sealed: row.find(cell => cell.startsWith('ey') && isSealed(cell)) ?? column(row, 'sealed'),
  }));
}

/**
 * Reads what a receiver has stored or exported: JSON Lines, a JSON list, or CSV.
 * @throws NoSubmissions if it is none of these
 */
export function readSubmissions(text: string): Kept[] {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  const whole = parseJson(trimmed);
  if (Array.isArray(whole)) return whole.map((one, index) => fromJson(one, `item ${index + 1}`));
  if (trimmed.startsWith('{'))
    return whole !== undefined
      ? [fromJson(whole, 'line 1')]
      : trimmed
          .split('\n')
          .map((line, index) => [line.trim(), `line ${index + 1}`] as const)
          .filter(([line]) => line)
          .map(([line, place]) => fromJson(parseJson(line), place));
  const rows = fromTable(trimmed);
  if (!rows.some(({ sealed }) => sealed)) throw new NoSubmissions('it has no sealed submissions');
  return rows;
}
