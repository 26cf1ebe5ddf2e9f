import { isRecord } from './json.js';
import { pointerTo, type Fault } from './problem.js';

/** What one field of a form can hold; an array is what was ticked in a group of checkboxes. */
export type FieldValue = string | number | boolean | string[];

/** A form's answers by field name, flat. */
export type Fields = Record<string, FieldValue>;

/** Most fields one submission may have: no form for people is longer. */
export const MAX_FIELDS = 100;

/**
 * Checks the `fields` member. Returns the fields, or `{}` and adds to `faults`: at most one fault a field, so that
 * an error answer stays smaller than what caused it.
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
  return Object.fromEntries(accepted); // defines, so a field named __proto__ stays a field
}

function isFieldValue(value: unknown): value is FieldValue {
  if (Array.isArray(value)) return value.every(item => typeof item === 'string');
  // 1e999 is JSON and parses to Infinity, which JSON cannot write back
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function firstBadItem(value: unknown): number[] {
  return Array.isArray(value) ? [value.findIndex(item => typeof item !== 'string')] : [];
}
