import type { FormField } from '../schema/volunteer.js';
import { isEmpty, type Answer, type FieldValue } from './answer.js';
import { parseTel } from './tel.js';
import { parseDay, parseEmail, parseNumber } from './typed.js';

/** Converts a valid answer to the value that is sent. Returns `undefined` for an empty answer, which is not sent. */
export function valueOf({ type }: FormField, answer: Answer): FieldValue | undefined {
  if (typeof answer === 'boolean') return answer;
  if (isEmpty(answer)) return undefined;
  if (typeof answer !== 'string') return [...answer];
  switch (type) {
    case 'email':
      return parseEmail(answer);
    case 'tel':
      return parseTel(answer);
    case 'date':
      return parseDay(answer);
    case 'number':
      return parseNumber(answer);
    case 'text':
    case 'textarea':
      return answer.trim();
    default:
      return answer;
  }
}
