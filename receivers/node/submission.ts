import { checkFields, type Fields } from './fields.js';
import { isRecord } from './json.js';
import { pointerTo, type Fault } from './problem.js';

/** The version of the consent text that the form showed, and that the person agreed to it. */
export interface Consent {
  /** 1 to 64 UTF-16 code units, from the data file. */
  version: string;
  granted: true;
}

interface Envelope {
  contract: 'coalition-submission/1';
  /** A UUID (RFC 9562) that the sender creates once per submission and keeps for every retry. */
  id: string;
  /** The id of the form in the data file: 1 to 64 UTF-16 code units. */
  form: string;
  /** The language of the form: BCP 47. */
  lang: string;
  consent?: Consent;
  /** The id of an earlier submission that this one replaces, because its sender changed an answer and sent it again. */
  supersedes?: string;
  /** Why the form takes it for one that no person has written, such as `honeypot`: a hint, never a reason to refuse it. */
  suspect?: string[];
}

/** A valid submission: readable `fields`, or `sealed` for the recipients' keys only (compact JWE, RFC 7516). */
export type Submission = Envelope & ({ fields: Fields; sealed?: never } | { sealed: string; fields?: never });

/** Either a submission or all faults found in it. */
export type Checked = { submission: Submission; faults?: never } | { submission?: never; faults: Fault[] };

interface TextRule {
  /** The maximum number of UTF-16 code units. */
  max?: number;
  pattern?: RegExp;
}

const NAME: TextRule = { max: 64 };
/** RFC 9562, 4: any version of the standard variant, in either case; not Nil or Max, which identify nothing. */
const UUID: TextRule = { pattern: /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i };
/** A simplified RFC 5646, 2.1; section 4.4.1 recommends supporting at least 35 characters. */
const LANGUAGE: TextRule = { max: 35, pattern: /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i };
/** RFC 7516, 3.1: five base64url parts; any but the first may be empty. */
const COMPACT_JWE: TextRule = { pattern: /^[\w-]+(?:\.[\w-]*){4}(?: [\w-]+(?:\.[\w-]*){4})*$/ };
/** One reason of `suspect`. */
const REASON: TextRule = { max: 64, pattern: /^[a-z][a-z-]*$/ };
const MAX_REASONS = 10;
const CONTRACT: TextRule = { pattern: /^coalition-submission\/1$/ };

/**
 * Validates a parsed JSON body against the contract "coalition-submission/1". Members that the contract does not define
 * are dropped without a fault, so that newer clients still work.
 */
export function checkSubmission(body: unknown): Checked {
  if (!isRecord(body)) return { faults: [{ pointer: '', code: 'type' }] };
  const faults: Fault[] = [];
  checkText(body.contract, CONTRACT, '/contract', faults);
  const envelope: Envelope = {
    contract: 'coalition-submission/1',
    id: checkText(body.id, UUID, '/id', faults),
    form: checkText(body.form, NAME, '/form', faults),
    lang: checkText(body.lang, LANGUAGE, '/lang', faults),
  };
  const payload = checkPayload(body, faults);
  if (body.consent !== undefined) envelope.consent = checkConsent(body.consent, faults);
  if (body.supersedes !== undefined) envelope.supersedes = checkSuperseded(body.supersedes, envelope.id, faults);
  if (body.suspect !== undefined) envelope.suspect = checkSuspect(body.suspect, faults);
  return faults.length > 0 ? { faults } : { submission: { ...envelope, ...payload } };
}

/**
 * Returns the text, or returns `''` and adds to `faults`. The checks below do the same with placeholders of their own.
 */
function checkText(value: unknown, { max = Infinity, pattern }: TextRule, pointer: string, faults: Fault[]): string {
  if (value === undefined || value === '') faults.push({ pointer, code: 'required' });
  else if (typeof value !== 'string') faults.push({ pointer, code: 'type' });
  else if (value.length > max) faults.push({ pointer, code: 'length' });
  else if (pattern && !pattern.test(value)) faults.push({ pointer, code: 'format' });
  else return value;
  return '';
}

function checkPayload(body: Record<string, unknown>, faults: Fault[]): { fields: Fields } | { sealed: string } {
  if ((body.fields === undefined) === (body.sealed === undefined)) faults.push({ pointer: '', code: 'exactly-one' });
  else if (body.sealed !== undefined) return { sealed: checkText(body.sealed, COMPACT_JWE, '/sealed', faults) };
  else return { fields: checkFields(body.fields, faults) };
  return { fields: {} };
}

function checkConsent(value: unknown, faults: Fault[]): Consent {
  if (!isRecord(value)) {
    faults.push({ pointer: '/consent', code: 'type' });
    return { version: '', granted: true };
  }
  if (value.granted !== true) faults.push({ pointer: '/consent/granted', code: 'not-granted' });
  return { version: checkText(value.version, NAME, '/consent/version', faults), granted: true };
}

/** A submission cannot replace itself: it would appear nowhere. */
function checkSuperseded(value: unknown, id: string, faults: Fault[]): string {
  const superseded = checkText(value, UUID, '/supersedes', faults);
  if (superseded !== '' && superseded.toLowerCase() === id.toLowerCase())
    faults.push({ pointer: '/supersedes', code: 'format' });
  return superseded;
}

function checkSuspect(value: unknown, faults: Fault[]): string[] {
  if (!Array.isArray(value)) faults.push({ pointer: '/suspect', code: 'type' });
  else if (value.length === 0 || value.length > MAX_REASONS) faults.push({ pointer: '/suspect', code: 'count' });
  else return value.map((reason, index) => checkText(reason, REASON, pointerTo('suspect', index), faults));
  return [];
}
