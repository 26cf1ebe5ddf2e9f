import type { FormField } from '../schema/volunteer.js';
import { isEmpty, type Answer } from './answer.js';
import type { FaultCode } from './fault-codes.js';
import { parseTel } from './tel.js';
import { parseDay, parseEmail, parseNumber } from './typed.js';

type Kind<T extends FormField['type']> = Extract<FormField, { type: T }>;

/** Validates the answer to a field. Returns `undefined` if it is valid. */
export function faultOf(field: FormField, answer: Answer): FaultCode | undefined {
  if (isEmpty(answer)) return field.required ? 'required' : undefined;
  if (typeof answer === 'boolean') return undefined;
  if (typeof answer !== 'string') return answer.every(one => hasOption(field, one)) ? undefined : 'option';
  switch (field.type) {
    case 'email':
      return parseEmail(answer) === undefined ? 'email' : undefined;
    case 'tel':
      return parseTel(answer) === undefined ? 'tel' : undefined;
    case 'date':
      return faultOfDay(field, parseDay(answer));
    case 'number':
      return faultOfNumber(field, parseNumber(answer));
    case 'text':
    case 'textarea':
      return charactersLeft(field, answer) < 0 ? 'too-long' : undefined;
    default:
      return hasOption(field, answer) ? undefined : 'option';
  }
}

/**
 * How many more characters a text may have; below zero if it has too many. Counted as HTML counts `maxlength`, in UTF-16
 * code units, without the white space around the text: that is what is sent, and what receivers count.
 */
export const charactersLeft = ({ maxlength = Infinity }: Kind<'text' | 'textarea'>, text: string): number =>
  maxlength - text.trim().length;

const hasOption = (field: FormField, value: string): boolean =>
  'options' in field && field.options.some(option => option.value === value);

function faultOfDay({ min = '', max }: Kind<'date'>, day: string | undefined): FaultCode | undefined {
  if (day === undefined) return 'date';
  return day < min ? 'too-early' : max && day > max ? 'too-late' : undefined;
}

function faultOfNumber({ min = -Infinity, max = Infinity }: Kind<'number'>, value?: number): FaultCode | undefined {
  if (value === undefined) return 'number';
  return value < min ? 'too-small' : value > max ? 'too-large' : undefined;
}
