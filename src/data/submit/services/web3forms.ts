import { flatten, multipart } from './flat.js';
import { memberOf, refused, sent, unconfirmed, type Service } from './service.js';

/** Web3Forms. The access key is public: it names the mailbox, and opens nothing. */
export const web3forms: Service =
  ({ submit }, { post }) =>
  (url, submission) => {
    const init = multipart({ ...flatten(submission), access_key: submit.accessKey ?? '' });
    return post(url, submission.id, init, answer => {
      const success = memberOf(answer, 'success');
      if (success === false) return refused();
      return success === true ? sent(submission.id) : unconfirmed;
    });
  };
