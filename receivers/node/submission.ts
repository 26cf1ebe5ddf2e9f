import { checkFields, type Fields } from './fields.js';
import { isRecord } from './json.js';
import type { Fault } from './problem.js';

/** The version of the form's text that was shown, and that the person agreed to it. */
export interface Consent {
  /** 1 to 64 UTF-16 code units, as the data file names it. */
  version: string;
  granted: true;
}

interface Envelope {
  contract: 'coalition-submission/1';
  /** UUID (RFC 9562), made once per submission by the sender and kept through every retry. */
  id: string;
  /** Which form of the data file: 1 to 64 UTF-16 code units. */
  form: string;
  /** Language the form was shown in: BCP 47. */
  lang: string;
  consent?: Consent;
}

/** A checked submission: readable `fields`, or `sealed` for the recipients' keys alone (compact JWE, RFC 7516). */
export type Submission = Envelope & ({ fields: Fields; sealed?: never } | { sealed: string; fields?: never });

/** A submission, or every fault found in it: never both. */
export type Checked = { submission: Submission; faults?: never } | { submission?: never; faults: Fault[] };

interface TextRule {
  /** Most UTF-16 code units. */
  max?: number;
  pattern?: RegExp;
}

const NAME: TextRule = { max: 64 };
/** RFC 9562, 4: any version and the standard variant, in either case; not Nil or Max, which name nothing. */
const UUID: TextRule = { pattern: /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i };
/** RFC 5646, 2.1 in outline; 35 is the length its section 4.4.1 asks everyone to hold. */
const LANGUAGE: TextRule = { max: 35, pattern: /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i };
/** RFC 7516, 3.1: five base64url parts; any but the first may be empty. */
const COMPACT_JWE: TextRule = { pattern: /^[\w-]+(?:\.[\w-]*){4}$/ };
const CONTRACT: TextRule = { pattern: /^coalition-submission\/1$/ };

/**
 * Checks a parsed JSON body against the contract "coalition-submission/1". A member the contract does not name is
 * kept out, never a fault, so that a newer client still gets through.
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
  return faults.length > 0 ? { faults } : { submission: { ...envelope, ...payload } };
}

/** Returns the text, or `''` and adds to `faults`, as the checks below do with stand-ins of their own. */
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
