import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from './state.js';
import type { FormView } from './view.js';

function statusText({ phase, sendError }: FormState, form: FormView): string | typeof nothing {
  if (phase === 'sending')
    return form.msg('Sending…', {
      id: 'volunteer-form.sending',
      desc: 'Shown and read out while the form is being sent.',
    });
  if (sendError === 'retry')
    return form.msg('The form could not be sent just now. Nothing was lost. Try again.', {
      id: 'volunteer-form.again',
      desc: 'Shown and read out when the network or the receiver fails. Calm; everything typed is still there.',
    });
  if (sendError === 'refused')
    return form.msg('The form was not accepted. Nothing was lost: all answers are still here.', {
      id: 'volunteer-form.refused',
      desc: 'Shown and read out when the receiver refuses the form and trying again will not help.',
    });
  return nothing;
}

/**
 * The send button and the status. The status element always exists, because screen readers announce only its changes.
 */
export const footerView = (state: FormState, form: FormView): TemplateResult =>
  html`<div>
    <p part="status" role="status" ?data-invalid=${state.sendError}>${statusText(state, form)}</p>
    <button part="button" type="submit" aria-disabled=${state.phase === 'sending' ? 'true' : 'false'}>
      ${form.msg('Send', { id: 'volunteer-form.send', desc: 'Button that sends the form.' })}
    </button>
  </div>`;
