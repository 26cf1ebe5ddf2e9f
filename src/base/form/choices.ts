import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from '../../data/schema/volunteer.js';
import { errorView, requiredSentence } from './fault-words.js';
import { hintView, optionalView } from './label.js';
import { controlId, describedBy, type FormView } from './view.js';

type Kind<T extends FormField['type']> = Extract<FormField, { type: T }>;

/** Several controls with a common label, hint and error message. */
export function group(field: FormField, form: FormView, controls: unknown): TemplateResult {
  const { name } = field;
  const one = field.type === 'radio';
  const invalid = form.fault(name) ? 'true' : 'false';
  const required = field.required ? 'true' : 'false';
  const described = describedBy(field, form);
  // a group of checkboxes has no property that says that an answer is needed, so its description does
  const isUnsaid = !one && field.required && !form.fault(name);
  const neededId = `needed.${name}`;
  // ARIA 1.2 allows neither aria-required nor aria-invalid on a group; it allows aria-invalid on its checkboxes
  return html`<fieldset
    role=${one ? 'radiogroup' : 'group'}
    aria-required=${one ? required : nothing}
    aria-invalid=${one ? invalid : nothing}
    aria-describedby=${isUnsaid ? [neededId, described].filter(one => one !== nothing).join(' ') : described}
  >
    <legend part="label">${form.text(field.label)}${optionalView(field, form)}</legend>
    ${hintView(field, form)} ${errorView(name, field, form)}
    ${isUnsaid ? html`<p class="heard" id=${neededId}>${requiredSentence(field, form)}</p>` : nothing} ${controls}
  </fieldset>`;
}

/** A radio group or a group of checkboxes. */
export function choices(field: Kind<'radio' | 'checkboxes'>, form: FormView): TemplateResult {
  const { name, options } = field;
  const answer = form.answer(field);
  const one = field.type === 'radio';
  const invalid = form.fault(name) ? 'true' : 'false';
  return group(
    field,
    form,
    options.map(
      ({ value, label }) =>
        html`<label part="option">
          <input
            data-name=${name}
            name=${one ? controlId(name) : nothing}
            type=${one ? 'radio' : 'checkbox'}
            autocomplete="off"
            value=${value}
            aria-invalid=${one ? nothing : invalid}
            .checked=${typeof answer === 'object' ? answer.includes(value) : answer === value}
          />
          <span>${form.text(label)}</span>
        </label>`,
    ),
  );
}

/** A single checkbox. It is never marked as optional: an empty box means "no". */
export const tick = (field: Kind<'checkbox'>, form: FormView): TemplateResult =>
  html`${errorView(field.name, field, form)}
    <label part="option">
      <input
        data-name=${field.name}
        type="checkbox"
        autocomplete="off"
        aria-required=${field.required ? 'true' : 'false'}
        aria-invalid=${form.fault(field.name) ? 'true' : 'false'}
        aria-describedby=${describedBy(field, form)}
        .checked=${form.answer(field) === true}
      />
      <span>${form.text(field.label)}</span>
    </label>
    ${hintView(field, form)}`;
