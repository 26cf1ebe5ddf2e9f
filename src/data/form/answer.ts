import type { FormField } from '../schema/volunteer.js';

/**
 * A visitor's current answer to a field: the text or the chosen option, whether the box is ticked, or the ticked
 * options.
 */
export type Answer = string | boolean | readonly string[];

/** An answer in the form in which it is sent. */
export type FieldValue = string | number | boolean | readonly string[];

/** The initial answer of a field. */
export const noAnswer = ({ type }: FormField): Answer =>
  type === 'checkbox' ? false : type === 'checkboxes' ? [] : '';

/**
 * Stands for an incomplete date: browsers report that one was typed (`badInput`) but not what. It is never sent, since
 * it is not a valid date.
 */
export const unfinishedDate = '?';

/** A part of a date. */
export type DatePart = 'year' | 'month' | 'day';
/** What was typed or chosen as the parts of a date. */
export type DateTexts = Readonly<Record<DatePart, string>>;

/** The answer of a date that is given in parts: a line for each. No part contains a line break. */
export const answerOfParts = ({ year, month, day }: DateTexts): string => [year, month, day].join('\n');

/** The parts of such an answer; `undefined` for the answer of the browser's own date field. */
export function partsOf(answer: Answer): DateTexts | undefined {
  const [year = '', month, day] = typeof answer === 'string' ? answer.split('\n') : [];
  return month !== undefined && day !== undefined ? { year, month, day } : undefined;
}

/** Whether the field has no answer. White space alone does not count as an answer. */
export const isEmpty = (answer: Answer): boolean =>
  typeof answer === 'boolean' ? !answer : (typeof answer === 'string' ? answer.trim() : answer).length === 0;
