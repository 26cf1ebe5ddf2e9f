import type { FormField } from '../schema/volunteer.js';

/** What a visitor has put into a field so far: what is typed, or the option chosen; ticked or not; the options ticked. */
export type Answer = string | boolean | readonly string[];

/** An answer as it is sent. */
export type FieldValue = string | number | boolean | readonly string[];

/** The answer that a field begins with. */
export const noAnswer = ({ type }: FormField): Answer =>
  type === 'checkbox' ? false : type === 'checkboxes' ? [] : '';

/** What an unfinished date stands for, of which browsers tell no more than that it is there. Never sent: no date reads so. */
export const unfinishedDate = '?';

/** Whether nothing is answered. White space alone is nothing. */
export const isEmpty = (answer: Answer): boolean =>
  typeof answer === 'boolean' ? !answer : (typeof answer === 'string' ? answer.trim() : answer).length === 0;
