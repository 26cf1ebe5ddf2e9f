import type { FieldValue } from '../form/answer.js';
import { writeCsv } from './csv.js';
import { openSealed, Unopened } from './jwe.js';
import type { PrivateKey } from './keys.js';
import { isRecord, parseJson } from './record.js';
import type { Kept } from './submissions.js';

/** A submission that can be read. */
export interface Opened {
  readonly received?: string | undefined;
  readonly receipt?: string | undefined;
  readonly id: string;
  readonly form: string;
  readonly lang: string;
  /** The version of the consent. */
  readonly consent?: string | undefined;
  /** Why no person may have written it. */
  readonly suspect?: string | undefined;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** What could be opened, and a sentence about each one that could not. */
export interface Result {
  readonly opened: readonly Opened[];
  readonly faults: readonly string[];
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(one => typeof one === 'string');
const isAnswer = (value: unknown): value is FieldValue =>
  ['string', 'number', 'boolean'].includes(typeof value) || isTexts(value);

/** Reads a submission; `undefined` if it is none. */
function readContent(value: unknown): Omit<Opened, 'received' | 'receipt'> | undefined {
  if (!isRecord(value) || !isRecord(value['fields'])) return undefined;
  const { id, form, lang, consent, suspect, fields } = value;
  if (typeof id !== 'string') return undefined;
  const version = isRecord(consent) ? consent['version'] : undefined;
  return {
    id,
    form: typeof form === 'string' ? form : '',
    lang: typeof lang === 'string' ? lang : '',
    consent: typeof version === 'string' ? version : undefined,
    ...(isTexts(suspect) && { suspect: suspect.join(' ') }),
    fields: Object.fromEntries(Object.entries(fields).filter((one): one is [string, FieldValue] => isAnswer(one[1]))),
  };
}

async function openOne({ id, received, receipt, sealed, clear }: Kept, keys: readonly PrivateKey[]): Promise<Opened> {
  const content = readContent(sealed === undefined ? clear : parseJson(await openSealed(sealed, keys)));
  if (!content) throw new Unopened('it is not a submission');
  if (id !== undefined && id.toLowerCase() !== content.id.toLowerCase())
    throw new Unopened(`its id is ${id}, but it was sealed with the id ${content.id}: somebody has moved it`);
  return { received, receipt, ...content };
}

/** Opens submissions. What is not sealed stays as it is. */
export async function openAll(kept: readonly Kept[], keys: readonly PrivateKey[]): Promise<Result> {
  const opened: Opened[] = [];
  const faults: string[] = [];
  for (const one of kept) {
    try {
      opened.push(await openOne(one, keys));
    } catch (error) {
      if (!(error instanceof Unopened)) throw error;
      faults.push(`${one.place}${one.receipt ? ` (${one.receipt})` : ''} could not be opened: ${error.message}.`);
    }
  }
  return { opened, faults };
}

const own = ['received', 'receipt', 'id', 'form', 'lang', 'consent', 'suspect'] as const;
const cellOf = (value: FieldValue | undefined): string =>
  typeof value === 'object' ? value.join('; ') : String(value ?? '');

/** The submissions as a table: one row for each, one column for each field of any form; its first row has the names. */
export function tableOf(opened: readonly Opened[]): string[][] {
  const columns = own.filter(key => key !== 'suspect' || opened.some(one => one.suspect));
  const names = [...new Set(opened.flatMap(({ fields }) => Object.keys(fields)))];
  const heads = names.map(name => (own.some(one => one === name) ? `fields.${name}` : name));
  return [
    [...columns, ...heads],
    ...opened.map(one => [
      ...columns.map(key => one[key] ?? ''),
      ...names.map(name => cellOf(Object.hasOwn(one.fields, name) ? one.fields[name] : undefined)),
    ]),
  ];
}

export const toCsv = (opened: readonly Opened[]): string => writeCsv(tableOf(opened));
export const toJsonText = (opened: readonly Opened[]): string => `${JSON.stringify(opened, null, 2)}\n`;
