import { flatten } from './flat.js';
import { sent, unconfirmed, type Service } from './service.js';

/**
 * Netlify Forms, from pages of the same site. It answers with a page, as any server does; a header shows that Netlify
 * itself has answered, and not the login page of a network. Whether it stored anything, nothing shows.
 */
export const netlify: Service =
  (_, { post }) =>
  (url, submission) => {
    const body = new URLSearchParams({ ...flatten(submission), 'form-name': submission.form }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };
    return post(url, submission.id, { body, headers }, (_, { headers }) => {
      return headers.has('x-nf-request-id') ? sent(submission.id) : unconfirmed;
    });
  };
