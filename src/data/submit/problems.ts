import { faultCodes, type FaultCode } from '../form/fault.js';
import type { SubmissionProblem } from './outcome.js';

/** Words of receivers for what has a name of its own here. */
const others: Readonly<Partial<Record<string, FaultCode>>> = { length: 'too-long', 'not-granted': 'consent' };

/** The field that a problem is about, by name; `consent` is the other member that a visitor fills in. */
export function placeOf({ pointer }: SubmissionProblem): { field: string } | 'consent' | undefined {
  const [root, member, name] = pointer.split('/').map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (root !== '') return undefined;
  if (member === 'consent') return 'consent';
  return member === 'fields' && name !== undefined ? { field: name } : undefined;
}

/** The fault that a visitor is shown for a receiver's code. */
export const faultFrom = ({ code }: SubmissionProblem): FaultCode =>
  faultCodes.find(one => one === code) ?? (Object.hasOwn(others, code) ? others[code] : undefined) ?? 'refused';
