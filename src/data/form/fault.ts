import type { FormField } from '../schema/volunteer.js';
import { isEmpty, type Answer } from './answer.js';
import { parseDay, parseEmail, parseNumber, parseTel } from './typed.js';

/** What can be wrong with an answer. `refused`: the receiver rejected the answer without giving a reason. */
export const faultCodes = [
  'required',
  'email',
  'tel',
  'too-long',
  'date',
  'too-early',
  'too-late',
  'number',
  'too-small',
  'too-large',
  'option',
  'consent',
  'refused',
] as const;
export type FaultCode = (typeof faultCodes)[number];

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
      return answer.trim().length > (field.maxlength ?? Infinity) ? 'too-long' : undefined;
    default:
      return hasOption(field, answer) ? undefined : 'option';
  }
}

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
