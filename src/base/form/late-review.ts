import type { FormField } from '../../data/schema/volunteer.js';
import type { LateTools } from './late-tools.js';
import type { SendableForm } from './sendable.js';
import type { FormState } from './state.js';
import type { FormView } from './view.js';

/** What shows the answers once more before they are sent. */
export const lateReview = ({ html, isEmpty, valueOf, controlId, reviewId, bdi, neutral }: LateTools) => ({
  review({ fields }: SendableForm, { phase }: FormState, form: FormView): unknown {
    const title = form.msg('Check the answers', {
      id: 'volunteer-form.review',
      desc: 'Title above all answers, which the visitor sees once more. Nothing has been sent yet; a button sends them.',
    });
    /** An answer as it will be sent, in the reader's digits and format. */
    const shown = (field: FormField, value: unknown): unknown => {
      const option = 'options' in field && field.options.find(one => one.value === value);
      if (option) return form.text(option.label);
      if (typeof value === 'number') return form.number(value);
      if (value === true) return '✓';
      return field.type === 'date' ? form.date(String(value)) : bdi(neutral(String(value)));
    };
    const isSending = phase === 'sending';
    return html`<div part="review" id=${reviewId} tabindex="-1" role="group" aria-label=${title}>
      ${form.title(title)}
      <dl>
        ${fields
          .filter(field => !isEmpty(form.answer(field)))
          .map(
            field =>
              html`<div>
                <dt part="label">${form.text(field.label)}</dt>
                ${[valueOf(field, form.answer(field))].flat().map(value => html`<dd part="answer">${shown(field, value)}</dd>`)}
              </div>`,
          )}
      </dl>
      <button
        part="button"
        class="quiet"
        type="button"
        aria-disabled=${isSending ? 'true' : 'false'}
        .onclick=${() => form.delivery.edit(controlId(fields[0]!.name))}
      >
        ${form.msg('Change the answers', {
          id: 'volunteer-form.change',
          desc: 'Button below all answers that shows the form again, with the answers in it.',
        })}
      </button>
    </div>`;
  },
});
