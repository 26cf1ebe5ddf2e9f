import { STATUS_CODES } from 'node:http';

/**
 * What is wrong, as a word for machines; the client owns the sentence a person reads.
 *
 * - `required`, `type`, `format`, `length`, `count`: of the value the pointer names
 * - `exactly-one`: both or neither of `/fields` and `/sealed`
 * - `not-granted`: consent was asked for and `/consent/granted` is not `true`
 * - `json`: the body is not JSON in UTF-8
 * - `idempotency-key`: the header differs from `/id`
 * - `id-reused`: `/id` already stands for another payload
 * - `work`: the proof of work in `/work` is not enough
 * - `unknown`: the receiver does not accept this form or field
 */
export type FaultCode =
  | 'required'
  | 'type'
  | 'format'
  | 'length'
  | 'count'
  | 'exactly-one'
  | 'not-granted'
  | 'json'
  | 'idempotency-key'
  | 'id-reused'
  | 'work'
  | 'unknown';

/** One fault in a submission. It says where and what, and never repeats the submitted value. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the body; `''` is the whole body. */
  pointer: string;
  code: FaultCode;
}

/** The body of an error response, media type `application/problem+json` (RFC 9457). */
export interface Problem {
  /** `about:blank`: the status says it all; `errors` has the details for clients (RFC 9457, 4.2.1). */
  type: 'about:blank';
  /** The reason phrase of `status`. */
  title: string;
  /** HTTP status code. */
  status: number;
  /** One English sentence for developers, the same for every occurrence of a cause. */
  detail: string;
  /** Empty if the fault is outside the body. */
  errors: Fault[];
}

/** Makes the body of an error answer. */
export function problem(status: number, detail: string, errors: Fault[] = []): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, errors };
}

/**
 * Makes a JSON Pointer from member names and indices, outermost first (RFC 6901, 3: `~` is `~0`, `/` is `~1`).
 *
 * @example pointerTo('fields', 'a/b', 2) // '/fields/a~1b/2'
 */
export function pointerTo(...tokens: (string | number)[]): string {
  return tokens.map(token => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
