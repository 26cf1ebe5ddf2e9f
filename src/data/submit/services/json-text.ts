import { memberOf, unconfirmed, type Service } from './service.js';

/**
 * The contract for receivers that cannot choose the status and the headers of an answer, such as Google Apps Script:
 * without a preflight, with redirects, and with the status in the JSON.
 */
export const jsonText: Service =
  (_, { post, judgeReceipt, toJson }) =>
  (url, submission) =>
    post(
      url,
      submission.id,
      { headers: { 'content-type': 'text/plain;charset=utf-8' }, body: toJson(submission), redirect: 'follow' },
      answer => {
        const status = memberOf(answer, 'status');
        return typeof status === 'number' ? judgeReceipt(answer, status, submission.id) : unconfirmed;
      },
    );
