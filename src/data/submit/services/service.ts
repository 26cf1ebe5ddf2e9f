import type { Volunteer } from '../../schema/volunteer.js';
import type { judgeReceipt } from '../json.js';
import type { Adapter, Outcome, SubmissionProblem } from '../outcome.js';
import type { toJson } from '../to-json.js';

/** What an adapter of a service is made with. */
export interface Tools {
  /**
   * Posts a submission. `judge` gets the 2xx answers; of the others, the status decides, and `problemsIn` finds what is
   * wrong, unless the answer has it as RFC 9457 says.
   */
  post(
    url: string,
    id: string,
    init: RequestInit,
    judge: (answer: unknown, response: Response) => Outcome,
    problemsIn?: (answer: unknown) => readonly SubmissionProblem[],
  ): Promise<Outcome>;
  readonly judgeReceipt: typeof judgeReceipt;
  readonly toJson: typeof toJson;
}

/** Makes the adapter of a form for one kind of service. */
export type Service = (form: Volunteer, tools: Tools) => Adapter;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of a parsed answer; `undefined` if the answer is no object or lacks it. */
export const memberOf = (answer: unknown, key: string): unknown =>
  isObject(answer) && Object.hasOwn(answer, key) ? answer[key] : undefined;

/** A list in a parsed answer; empty if there is none. */
export function listOf(answer: unknown, key: string): readonly unknown[] {
  const list = memberOf(answer, key);
  return Array.isArray(list) ? list : [];
}

/** These services give no number of their own: the id, which they store in the field `submission`, is the receipt. */
export const sent = (id: string): Outcome => ({ kind: 'sent', receipt: id });
export const unconfirmed: Outcome = { kind: 'unconfirmed', errors: [] };
export const refused = (errors: readonly SubmissionProblem[] = []): Outcome => ({ kind: 'refused', errors });

/** The problem with an answer, or with the consent, by the name that the service knows it by. */
export const problemAt = (name: unknown, code: string): SubmissionProblem => ({
  pointer: name === 'consent' ? '/consent' : `/fields/${String(name)}`,
  code,
});
