import { pointerTo, type Fault } from './problem.js';
import type { Submission } from './submission.js';

/** What a receiver accepts. A list that is missing or empty accepts everything. */
export interface Accepted {
  /** Ids of forms, from the data file. */
  readonly forms?: readonly string[];
  /** Names of fields, of all these forms together. Sealed submissions keep theirs to themselves. */
  readonly fields?: readonly string[];
}

/** The faults of a valid submission that this receiver does not accept. */
export function unaccepted({ form, fields }: Submission, accepted: Accepted): Fault[] {
  const isUnknown = (list: readonly string[] = [], name: string): boolean => list.length > 0 && !list.includes(name);
  const unknownFields = Object.keys(fields ?? {}).filter(name => isUnknown(accepted.fields, name));
  return [
    ...(isUnknown(accepted.forms, form) ? ['/form'] : []),
    ...unknownFields.map(name => pointerTo('fields', name)),
  ].map(pointer => ({ pointer, code: 'unknown' }));
}
