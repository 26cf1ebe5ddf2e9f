import type { FieldValue } from '../form/answer.js';
import { toJson } from './to-json.js';

/**
 * The body of a submission: the answers by field name, and the version of the consent text that the visitor agreed to.
 */
export interface Submission {
  readonly contract: 'coalition-submission/1';
  /** A UUID. A retry with the same content keeps it, so that the receiver stores the submission once. */
  readonly id: string;
  /** The id of the form in the data file. */
  readonly form: string;
  /** The language (BCP 47) that the form had when it was first sent. */
  readonly lang: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly consent?: { readonly version: string; readonly granted: true };
  /** The id of an earlier submission that this one replaces, if that one has arrived. */
  readonly supersedes?: string;
  /** Why it may not come from a person. Nobody is refused for it. */
  readonly suspect?: readonly Suspicion[];
  /** The proof of work, if the file asks for one; see `work.ts`. */
  readonly work?: string;
}

/** `honeypot`: the field that no person sees was filled in; `fast`: sent sooner than a person fills in a form. */
export type Suspicion = 'honeypot' | 'fast';

/** What a visitor has answered and agreed to. */
export type SubmissionContent = Omit<Submission, 'contract' | 'id' | 'supersedes' | 'work'>;

/**
 * A submission without its answers: `sealed` contains the whole of it, padded and encrypted. One compact JWE (RFC 7516)
 * for each recipient, separated by spaces.
 */
export type SealedSubmission = Omit<Submission, 'fields'> & { readonly sealed: string };

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on pages served over plain http. */
function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * Creates a submission, or returns the earlier one if the content is the same. The receiver may have stored the earlier
 * one although its response was lost; the unchanged id lets it recognise the duplicate.
 * @param supersedes the id of one with other content that the receiver may have stored
 */
export function makeSubmission(content: SubmissionContent, earlier?: Submission, supersedes?: string): Submission {
  const digest = ({ form, fields, consent }: SubmissionContent): string => toJson([form, fields, consent]);
  if (earlier && digest(earlier) === digest(content)) return earlier;
  return { contract: 'coalition-submission/1', id: newId(), ...content, ...(supersedes && { supersedes }) };
}
