import type { FieldValue } from '../form/answer.js';
import { toJson } from './to-json.js';

/** What is sent: a form's answers by field name, flat, and that the person agreed to a version of the consent text. */
export interface Submission {
  readonly contract: 'coalition-submission/1';
  /** UUID; stays the same however often the same content is sent, so that a receiver takes it once. */
  readonly id: string;
  /** Which form of the data file. */
  readonly form: string;
  /** BCP 47: the language that the form was shown in when it was first sent. */
  readonly lang: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly consent?: { readonly version: string; readonly granted: true };
}

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on pages served over http. */
function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * Makes a submission, or answers with the earlier one when it says the same, id, language and all: a receiver may have
 * stored it although its answer was lost, and takes an id once, with one content.
 */
export function makeSubmission(content: Omit<Submission, 'contract' | 'id'>, earlier?: Submission): Submission {
  const digest = ({ form, fields, consent }: Omit<Submission, 'contract' | 'id'>): string =>
    toJson([form, fields, consent]);
  if (earlier && digest(earlier) === digest(content)) return earlier;
  return { contract: 'coalition-submission/1', id: newId(), ...content };
}
