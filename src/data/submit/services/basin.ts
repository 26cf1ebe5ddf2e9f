import { flatten, multipart } from './flat.js';
import { isObject, memberOf, refused, sent, unconfirmed, type Service } from './service.js';

/** Basin. It answers 200 with JSON, else with `error`. */
export const basin: Service =
  (_, { post }) =>
  (url, submission) =>
    post(url, submission.id, multipart(flatten(submission)), answer => {
      if (memberOf(answer, 'error') || memberOf(answer, 'success') === false) return refused();
      return isObject(answer) ? sent(submission.id) : unconfirmed;
    });
