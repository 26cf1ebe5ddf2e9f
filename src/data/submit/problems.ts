import { faultCodes, type FaultCode } from '../form/fault-codes.js';
import type { SubmissionProblem } from './outcome.js';

/** Receivers' codes that have another name here. */
const others: Readonly<Partial<Record<string, FaultCode>>> = { length: 'too-long', 'not-granted': 'consent' };

/** The field that a problem points to, by name, or `consent`. Returns `undefined` if it points elsewhere. */
export function placeOf({ pointer }: SubmissionProblem): { field: string } | 'consent' | undefined {
  const [root, member, name] = pointer.split('/').map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (root !== '') return undefined;
  if (member === 'consent') return 'consent';
  return member === 'fields' && name !== undefined ? { field: name } : undefined;
}

/** The fault code for a receiver's code; `refused` if the code is unknown. */
export const faultFrom = ({ code }: SubmissionProblem): FaultCode =>
  faultCodes.find(one => one === code) ?? (Object.hasOwn(others, code) ? others[code] : undefined) ?? 'refused';

/** Whether the receiver has other content under the id: the next attempt needs another id, and replaces what is there. */
export const saysTaken = (problems: readonly SubmissionProblem[]): boolean =>
  problems.some(({ code }) => code === 'id-reused');
