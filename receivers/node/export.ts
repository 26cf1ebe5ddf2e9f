import { csvLine, MARK } from './csv.js';
import type { FieldValue } from './fields.js';
import { parseJson } from './json.js';
import type { Row } from './store/row.js';
import { rowsOf, type Store } from './store/store.js';
import { checkSubmission, type Submission } from './submission.js';

interface Stored {
  readonly row: Row;
  readonly submission: Submission;
}

/** What the store holds of one form, or of all. */
async function* submissionsOf(store: Store, forms: readonly string[]): AsyncGenerator<Stored, void, void> {
  for await (const row of rowsOf(store)) {
    const { submission } = checkSubmission(parseJson(row.body));
    if (submission && (forms.length === 0 || forms.includes(submission.form))) yield { row, submission };
  }
}

/** A line for each submission, without its answers. */
export async function* listOf(store: Store, forms: readonly string[]): AsyncGenerator<string, void, void> {
  for await (const { row, submission } of submissionsOf(store, forms)) {
    const { form, lang, sealed, suspect } = submission;
    const about = [row.received, row.receipt, form, lang, sealed === undefined ? 'readable' : 'sealed'];
    yield `${[...about, ...(suspect ? [suspect.join(' ')] : [])].join('\t')}\n`;
  }
}

/** JSON Lines: each submission with its receipt and its time. */
export async function* jsonOf(store: Store, forms: readonly string[]): AsyncGenerator<string, void, void> {
  for await (const { row, submission } of submissionsOf(store, forms)) {
    yield `${JSON.stringify({ received: row.received, receipt: row.receipt, ...submission })}\n`;
  }
}

const ENVELOPE = ['received', 'receipt', 'id', 'form', 'lang', 'consent'];

/**
 * CSV: a column for each field of all the submissions, in the order in which they first appear. It reads the store
 * twice, so that it need not fit into memory.
 */
export async function* csvOf(store: Store, forms: readonly string[]): AsyncGenerator<string, void, void> {
  const names = new Set<string>();
  let hasSealed = false;
  let hasSuspect = false;
  for await (const { submission } of submissionsOf(store, forms)) {
    for (const name of Object.keys(submission.fields ?? {})) names.add(name);
    hasSealed ||= submission.sealed !== undefined;
    hasSuspect ||= submission.suspect !== undefined;
  }
  yield MARK + csvLine([...ENVELOPE, ...names, ...(hasSealed ? ['sealed'] : []), ...(hasSuspect ? ['suspect'] : [])]);
  for await (const { row, submission } of submissionsOf(store, forms)) {
    const { id, form, lang, consent, fields, sealed, suspect } = submission;
    const answers = new Map(Object.entries(fields ?? {}));
    yield csvLine([
      ...[row.received, row.receipt, id, form, lang, consent?.version ?? ''],
      ...[...names].map(name => textOf(answers.get(name))),
      ...(hasSealed ? [sealed ?? ''] : []),
      ...(hasSuspect ? [suspect?.join(' ') ?? ''] : []),
    ]);
  }
}

const textOf = (value: FieldValue | undefined): string =>
  Array.isArray(value) ? value.join('; ') : String(value ?? '');
