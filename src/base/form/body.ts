import { html, type TemplateResult } from 'lit';
import { consentView } from './consent.js';
import { fieldView } from './field.js';
import { footerView } from './footer.js';
import type { SendableForm } from './sendable.js';
import type { FormState } from './state.js';
import { summaryView } from './summary.js';
import type { FormView } from './view.js';

/**
 * The questions that are asked, or all answers once more, then the button that sends them.
 * @param device the question whose device it is
 */
export const bodyView = (asked: SendableForm, state: FormState, form: FormView, device: unknown): TemplateResult => {
  const { fields, consent } = asked;
  return html`<div>
    ${
      state.isReviewed
        ? form.late()?.review(asked, state, form)
        : html`${summaryView(asked, form)} ${device} ${fields.map(field => fieldView(field, form))}
          ${consent && consentView(consent, state.agreed(consent.version), form)}`
    }
    ${footerView(asked, state, form)}
  </div>`;
};
