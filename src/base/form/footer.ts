import { html, nothing, type TemplateResult } from 'lit';
import type { SendableForm } from './sendable.js';
import type { FormState } from './state.js';
import type { FormView } from './view.js';

function statusText(state: FormState, form: FormView): string | typeof nothing {
  const { phase, isSlow, sendError } = state;
  if (isSlow)
    return form.msg('Still sending: there is no answer yet. Nothing is lost.', {
      id: 'volunteer-form.slow',
      desc: 'Shown and read out after eight seconds without an answer. Sending goes on.',
    });
  if (phase === 'sending')
    return form.msg('Sending…', {
      id: 'volunteer-form.sending',
      desc: 'Shown and read out while the form is being sent.',
    });
  const late = form.late();
  if (state.waits && late) return late.waits(state, form);
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
export const footerView = (fields: SendableForm, state: FormState, form: FormView): TemplateResult => {
  const { phase, isSlow, sendError, outbox } = state;
  const text = statusText(state, form);
  return html`<div>
    <p part="status" role="status" ?data-slow=${isSlow} ?data-invalid=${sendError}>${text}</p>
    ${sendError && form.late()?.elsewhere(fields, state, form)}
    <button part="button" type="submit" aria-disabled=${phase === 'sending' ? 'true' : 'false'}>
      ${form.msg('Send', { id: 'volunteer-form.send', desc: 'Button that sends the form.' })}
    </button>
    ${outbox && html`<div part="queue" role="status">${form.late()?.queue(state, form)}</div>`}
  </div>`;
};
