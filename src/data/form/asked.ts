import type { FormField, Volunteer } from '../schema/volunteer.js';
import { isEmpty, type Answer } from './answer.js';

const matches = (answer: Answer, is: string | undefined): boolean =>
  is === undefined ? !isEmpty(answer) : typeof answer === 'object' ? answer.includes(is) : answer === is;

/**
 * The form with the questions that are asked: a question with `when` is asked if the question that it names stands before
 * it, is asked itself, and has that answer; of several answers, one is enough. Without `is`, any answer will do.
 */
export function askedForm<F extends Volunteer>(form: F, answerTo: (field: FormField) => Answer): F {
  const fields: FormField[] = [];
  for (const field of form.fields) {
    const { when } = field;
    const other = when && fields.find(({ name }) => name === when.field);
    if (!when || (other && matches(answerTo(other), when.is))) fields.push(field);
  }
  return { ...form, fields };
}
