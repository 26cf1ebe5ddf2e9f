import type { SubmissionProblem } from '../outcome.js';
import { flatten, multipart } from './flat.js';
import { listOf, memberOf, problemAt, sent, unconfirmed, type Service } from './service.js';

/** Formspree's codes that have a sentence here. */
const codes = new Map<unknown, string>([
  ['REQUIRED_FIELD_EMPTY', 'required'],
  ['REQUIRED_FIELD_MISSING', 'required'],
  ['TYPE_EMAIL', 'email'],
  ['TYPE_NUMERIC', 'number'],
]);

const problemsIn = (answer: unknown): SubmissionProblem[] =>
  listOf(answer, 'errors')
    .filter(one => memberOf(one, 'field'))
    .map(one => problemAt(memberOf(one, 'field'), codes.get(memberOf(one, 'code')) ?? 'refused'));

/** Formspree. Without `Accept: application/json` it answers with a page, or leads to one. */
export const formspree: Service =
  (_, { post }) =>
  (url, submission) => {
    const judge = (answer: unknown) => (memberOf(answer, 'ok') === true ? sent(submission.id) : unconfirmed);
    return post(url, submission.id, multipart(flatten(submission)), judge, problemsIn);
  };
