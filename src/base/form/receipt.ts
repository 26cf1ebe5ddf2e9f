import { html, type TemplateResult } from 'lit';
import type { Sent } from '../../data/submit/outcome.js';
import { neutral } from '../../i18n/neutral.js';
import { bdi } from '../text.js';
import { copyButton } from './copy-button.js';
import type { FormState } from './state.js';
import type { FormView } from './view.js';

export const receiptId = 'receipt';

/** Replaces the form once the submission is stored; receives the focus when it appears. */
export function receiptView(
  { receipt, assurance }: Sent,
  onAnother: () => void,
  state: FormState,
  form: FormView,
): TemplateResult {
  const title =
    assurance === 'handed-over'
      ? form.msg('Thank you. The form has been sent. Its arrival is not confirmed.', {
          id: 'volunteer-form.handed-over',
          desc: 'Title of what replaces the form when a service has taken it that does not say whether it stored it.',
        })
      : form.msg('Thank you. The form has arrived.', {
          id: 'volunteer-form.sent',
          desc: 'Title of what replaces the form when it has been sent and stored.',
        });
  return html`<div part="receipt" id=${receiptId} tabindex="-1" role="group" aria-label=${title}>
    ${form.title(title)}
    <p>
      ${form.msg('This number helps to find the answers again in case of questions. It is worth writing down.', {
        id: 'volunteer-form.keep',
        desc: 'Above the receipt number.',
      })}
    </p>
    <p part="label">
      ${form.msg('Receipt number:', { id: 'volunteer-form.receipt', desc: 'Above a number such as 7ZK3-0QMD.' })}
    </p>
    <div part="number">${bdi(neutral(receipt))}</div>
    <button part="button" class="quiet" type="button" .onclick=${onAnother}>
      ${form.msg('Fill in another form', { id: 'volunteer-form.another', desc: 'Button that shows the form again, empty.' })}
    </button>
    <p>
      ${copyButton(form.msg('Copy the number', { id: 'volunteer-form.copy', desc: 'Button that copies the receipt number.' }), receipt, state, form)}
    </p>
  </div>`;
}
