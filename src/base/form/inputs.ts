import { html, noChange, nothing, type TemplateResult } from 'lit';
import { unfinishedDate } from '../../data/form/answer.js';
import type { FormField } from '../../data/schema/volunteer.js';
import { controlId, describedBy, type FormView } from './view.js';

type Kind<T extends FormField['type']> = Extract<FormField, { type: T }>;
export type InputField = Kind<'text' | 'email' | 'tel' | 'date' | 'number'>;

/**
 * How each kind is typed. A number is a text field: `type=number` takes no Arabic-Indic digits, changes under a turning
 * wheel, and hides what it does not understand, so that nobody could be told what is wrong with it. Addresses and
 * telephone numbers run left to right in every language; a name takes the direction of its own letters.
 */
const typing: Readonly<Record<InputField['type'], { type: string; inputmode?: string; dir?: 'ltr' | 'auto' }>> = {
  text: { type: 'text', dir: 'auto' },
  email: { type: 'email', dir: 'ltr' },
  tel: { type: 'tel', dir: 'ltr' },
  date: { type: 'date' },
  number: { type: 'text', inputmode: 'decimal', dir: 'ltr' },
};

/** A field of one line. No `maxlength`: it would cut what is pasted without a word. */
export function input(field: InputField, form: FormView): TemplateResult {
  const { type, inputmode, dir } = typing[field.type];
  const { min, max } = field.type === 'date' ? field : {};
  const signed = field.type === 'number' && (field.min ?? 0) < 0; // some phones' decimal keys have no minus
  const answer = form.answer(field);
  return html`<input
    part="input"
    class=${field.type}
    id=${controlId(field.name)}
    name=${field.name}
    type=${type}
    inputmode=${(!signed && inputmode) || nothing}
    dir=${dir ?? nothing}
    autocomplete=${field.autocomplete ?? nothing}
    min=${min ?? nothing}
    max=${max ?? nothing}
    aria-required=${field.required ? 'true' : 'false'}
    aria-invalid=${form.fault(field.name) ? 'true' : 'false'}
    aria-describedby=${describedBy(field, form)}
    .value=${answer === unfinishedDate && field.type === 'date' ? noChange : answer}
  />`;
}

/** A field of several lines. */
export const textarea = (field: Kind<'textarea'>, form: FormView): TemplateResult =>
  html`<textarea
    part="input"
    id=${controlId(field.name)}
    name=${field.name}
    dir="auto"
    rows="5"
    autocomplete=${field.autocomplete ?? nothing}
    aria-required=${field.required ? 'true' : 'false'}
    aria-invalid=${form.fault(field.name) ? 'true' : 'false'}
    aria-describedby=${describedBy(field, form)}
    .value=${form.answer(field)}
  ></textarea>`;

/** A list of which one answer is chosen. */
export function select(field: Kind<'select'>, form: FormView): TemplateResult {
  const answer = form.answer(field);
  return html`<div class="select">
    <select
      part="input"
      id=${controlId(field.name)}
      name=${field.name}
      autocomplete=${field.autocomplete ?? nothing}
      aria-required=${field.required ? 'true' : 'false'}
      aria-invalid=${form.fault(field.name) ? 'true' : 'false'}
      aria-describedby=${describedBy(field, form)}
    >
      <option value="" .selected=${answer === ''}>
        ${form.msg('Please choose', { id: 'volunteer-form.choose', desc: 'First line of a list, before an answer is chosen.' })}
      </option>
      ${field.options.map(({ value, label }) => {
        const { text, lang, dir } = form.resolve(label);
        return html`<option value=${value} lang=${lang} dir=${dir} .selected=${answer === value}>${text}</option>`;
      })}
    </select>
  </div>`;
}
