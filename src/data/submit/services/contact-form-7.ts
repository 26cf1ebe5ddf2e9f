import { flatten, multipart } from './flat.js';
import { listOf, memberOf, problemAt, refused, sent, unconfirmed, type Service } from './service.js';

/**
 * Contact Form 7, by WordPress' REST API. It answers 200 whatever happens; `status` says what. It takes nothing but
 * multipart, and no submission without `_wpcf7_unit_tag`. The must-use file adds the id to the answer.
 */
export const contactForm7: Service =
  (_, { post }) =>
  (url, submission) => {
    const init = multipart({ _wpcf7_unit_tag: 'coalition-widgets', ...flatten(submission) });
    return post(url, submission.id, init, answer => {
      const id = memberOf(answer, 'id') ?? submission.id;
      switch (memberOf(answer, 'status')) {
        case 'mail_sent':
          return id === submission.id ? sent(submission.id) : unconfirmed;
        case 'mail_failed':
          return { kind: 'status', errors: [] };
        case 'validation_failed':
          return refused(listOf(answer, 'invalid_fields').map(one => problemAt(memberOf(one, 'field'), 'refused')));
        case 'acceptance_missing':
          return refused([problemAt('consent', 'consent')]);
        case 'spam':
        case 'aborted':
          return refused();
        default:
          return unconfirmed;
      }
    });
  };
