import type { SubmitTarget, Volunteer } from '../../schema/volunteer.js';
import type { Adapter } from '../outcome.js';
import type { post as postIt } from '../post.js';
import { actionNetwork } from './action-network.js';
import { assurances } from './assurances.js';
import { basin } from './basin.js';
import { contactForm7 } from './contact-form-7.js';
import { formspree } from './formspree.js';
import { jsonText } from './json-text.js';
import { netlify } from './netlify.js';
import { refused, type Service, type Tools } from './service.js';
import { web3forms } from './web3forms.js';

/** The kinds of receivers that are not `json`. To add one, add a file, and a line here and in `assurances.ts`. */
const services: Readonly<Record<Exclude<SubmitTarget['to'], 'json'>, Service>> = {
  'json-text': jsonText,
  'contact-form-7': contactForm7,
  formspree,
  basin,
  web3forms,
  netlify,
  'action-network': actionNetwork,
};

/**
 * The adapter of a form that is not sent as `json`. What the form has loaded anyway are parameters, so that this chunk
 * depends on no other.
 */
export function adapterOf(
  to: keyof typeof services,
  form: Volunteer,
  post: typeof postIt,
  judgeReceipt: Tools['judgeReceipt'],
  toJson: Tools['toJson'],
): Adapter {
  const send = services[to](form, {
    post: (url, id, init, judge, problemsIn) =>
      post(url, init, (answer, response) => {
        if (response.ok) return judge(answer, response);
        const outcome = judgeReceipt(answer, response.status, id);
        return outcome.kind === 'refused' && problemsIn ? refused(problemsIn(answer)) : outcome;
      }),
    judgeReceipt,
    toJson,
  });
  return async (url, submission) => {
    const outcome = await send(url, submission);
    return outcome.kind === 'sent' ? { ...outcome, assurance: assurances[to] } : outcome;
  };
}
