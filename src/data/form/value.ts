import type { FormField } from '../schema/volunteer.js';
import { isEmpty, type Answer, type FieldValue } from './answer.js';
import { parseDay, parseEmail, parseNumber, parseTel } from './typed.js';

/** An answer without fault as it is sent; `undefined` for a question left open, which is not sent at all. */
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
