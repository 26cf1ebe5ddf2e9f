import type { FieldValue } from '../fields.js';
import { receiptNumber } from '../receipt.js';
import type { Row } from '../store/row.js';
import type { Submission } from '../submission.js';

/** What an e-mail says about a submission. */
export interface Message {
  readonly subject: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly text: string;
  /** Sealed answers, as a file for `coalition-widgets open`. */
  readonly sealed?: { readonly name: string; readonly content: string };
}

/** Writes the e-mail. Its subject, which every server on the way can read, contains nothing that somebody typed. */
export function messageOf(row: Row, submission: Submission, subject: string): Message {
  const { receipt, received, supersedes } = row;
  const { form, lang, consent, fields, sealed, suspect } = submission;
  const head = [
    `Receipt: ${receipt}`,
    `Received: ${received}`,
    `Form: ${oneLine(form)}`,
    `Language: ${lang}`,
    ...(consent ? [`Agreed to the consent text of version: ${oneLine(consent.version)}`] : []),
    ...(supersedes === null ? [] : [`Replaces the submission with the receipt: ${receiptNumber(supersedes)}`]),
    ...(suspect ? [`Perhaps not written by a person: ${suspect.join(', ')}`] : []),
  ];
  const answers =
    fields === undefined
      ? ['The answers are sealed. Open the attached file with your private key: coalition-widgets open']
      : Object.entries(fields).map(([name, value]) => `${oneLine(name)}:\n${indented(textOf(value))}`);
  return {
    subject: `${subject} ${receipt}`,
    date: received,
    text: `${head.join('\n')}\n\n${answers.join('\n\n')}\n`,
    ...(sealed !== undefined && {
      sealed: { name: `${receipt}.jsonl`, content: `${JSON.stringify({ received, receipt, ...submission })}\n` },
    }),
  };
}

const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** A name cannot look like another line of the e-mail. */
const oneLine = (text: string): string => text.split(LINE_BREAKS).join(' ');

/** An answer cannot, either. */
const indented = (text: string): string =>
  text
    .split(LINE_BREAKS)
    .map(line => `    ${line}`)
    .join('\n');

const textOf = (value: FieldValue): string => (Array.isArray(value) ? value.join('; ') : String(value));
