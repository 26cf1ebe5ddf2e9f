import { isRecord } from './json.js';
import { pointerTo, type Fault } from './problem.js';

/** The value of one field of a form; an array holds the ticked options of a group of checkboxes. */
export type FieldValue = string | number | boolean | string[];

/** The answers of a form, by field name. */
export type Fields = Record<string, FieldValue>;

/** The maximum number of fields in a submission, well above that of any real form. */
export const MAX_FIELDS = 100;

/**
 * Validates the `fields` member. Returns the fields, or returns `{}` and adds to `faults`: at most one fault per field,
 * so that an error response stays smaller than the request.
 */
export function checkFields(value: unknown, faults: Fault[]): Fields {
  if (!isRecord(value)) {
    faults.push({ pointer: '/fields', code: 'type' });
    return {};
  }
  const entries = Object.entries(value);
  if (entries.length > MAX_FIELDS) {
    faults.push({ pointer: '/fields', code: 'count' });
    return {};
  }
  const accepted: [string, FieldValue][] = [];
  for (const [name, field] of entries) {
    if (isFieldValue(field)) accepted.push([name, field]);
    else faults.push({ pointer: pointerTo('fields', name, ...firstBadItem(field)), code: 'type' });
  }
  return Object.fromEntries(accepted); // defines properties, so that a field named __proto__ stays a field
}

function isFieldValue(value: unknown): value is FieldValue {
  if (Array.isArray(value)) return value.every(item => typeof item === 'string');
  // JSON.parse turns 1e999 into Infinity, which JSON cannot represent
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function firstBadItem(value: unknown): number[] {
  return Array.isArray(value) ? [value.findIndex(item => typeof item !== 'string')] : [];
}
