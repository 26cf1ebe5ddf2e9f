import type { FormField } from '../../schema/volunteer.js';
import { flatten } from './flat.js';
import { isObject, problemAt, refused, sent, unconfirmed, type Service } from './service.js';

/**
 * Action Network, without a key ("blind POST"). It keeps people by email address or telephone number, so it cannot take
 * sealed answers, and one without either is not sent. Every answer is also in a custom field.
 */
export const actionNetwork: Service =
  ({ fields }, { post, toJson }) =>
  (url, submission) => {
    if ('sealed' in submission) return Promise.resolve(refused());
    const answerTo = (isMeant: (field: FormField) => boolean): string | undefined => {
      const answers = fields.filter(isMeant).map(({ name }) => submission.fields[name]);
      return answers.find(one => typeof one === 'string');
    };
    const byToken = (token: string) => answerTo(({ autocomplete }) => autocomplete?.split(' ').at(-1) === token);
    const email = answerTo(({ type }) => type === 'email');
    const phone = answerTo(({ type }) => type === 'tel');
    const given = byToken('given-name') ?? byToken('name');
    const family = byToken('family-name');
    if (!email && !phone) {
      const asked = fields.filter(({ type }) => type === 'email' || type === 'tel');
      return Promise.resolve(refused(asked.map(({ name }) => problemAt(name, 'required'))));
    }
    const person = {
      ...(given && { given_name: given }),
      ...(family && { family_name: family }),
      ...(email && { email_addresses: [{ address: email }] }),
      ...(phone && { phone_numbers: [{ number: phone }] }),
      custom_fields: flatten(submission),
    };
    const init = { headers: { 'content-type': 'application/json' }, body: toJson({ person }) };
    return post(url, submission.id, init, answer => {
      return isObject(answer) && !('error' in answer) ? sent(submission.id) : unconfirmed;
    });
  };
