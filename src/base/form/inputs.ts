import { html, noChange, nothing, type TemplateResult } from 'lit';
import { unfinishedDate } from '../../data/form/answer.js';
import type { FormField } from '../../data/schema/volunteer.js';
import { describedBy, labelId, type FormView } from './view.js';

type Kind<T extends FormField['type']> = Extract<FormField, { type: T }>;
export type InputField = Kind<'text' | 'email' | 'tel' | 'date' | 'number'>;

/**
 * The input attributes of each field type. A number is a text field, because `type=number` rejects Arabic-Indic digits,
 * changes when the reader scrolls, and does not expose invalid text, so that no error message could explain it. Email
 * addresses and telephone numbers run left to right in every language; other text takes the direction of its letters.
 */
const inputTypes: Readonly<Record<InputField['type'], { type: string; inputmode?: string; dir?: 'ltr' | 'auto' }>> = {
  text: { type: 'text', dir: 'auto' },
  email: { type: 'email', dir: 'ltr' },
  tel: { type: 'tel', dir: 'ltr' },
  date: { type: 'date' },
  number: { type: 'text', inputmode: 'decimal', dir: 'ltr' },
};

/** Chromium and WebKit scroll to the caret alone; the rest of the field may stay below a page's bar. */
const revealWhole = ({ currentTarget }: FocusEvent): void =>
  (currentTarget as Element).scrollIntoView({ block: 'nearest' });

/** A single-line field. It has no `maxlength`, which would silently cut pasted text. */
export function input(field: InputField, form: FormView): TemplateResult {
  const { type, inputmode, dir } = inputTypes[field.type];
  const { min, max } = field.type === 'date' ? field : {};
  const signed = field.type === 'number' && (field.min ?? 0) < 0; // some phones' decimal keypads have no minus key
  const answer = form.answer(field);
  return html`<input
    part="input"
    class=${field.type}
    data-name=${field.name}
    type=${type}
    inputmode=${(!signed && inputmode) || nothing}
    dir=${dir ?? nothing}
    autocomplete=${form.autofill(field)}
    min=${min ?? nothing}
    max=${max ?? nothing}
    aria-required=${field.required ? 'true' : 'false'}
    aria-invalid=${form.fault(field.name) ? 'true' : 'false'}
    aria-labelledby=${labelId(field.name)}
    aria-describedby=${describedBy(field, form)}
    .value=${answer === unfinishedDate && field.type === 'date' ? noChange : answer}
    .onfocus=${revealWhole}
  />`;
}

/** A multi-line field. */
export const textarea = (field: Kind<'textarea'>, form: FormView): TemplateResult =>
  html`<textarea
    part="input"
    data-name=${field.name}
    dir="auto"
    rows="5"
    autocomplete=${form.autofill(field)}
    aria-required=${field.required ? 'true' : 'false'}
    aria-invalid=${form.fault(field.name) ? 'true' : 'false'}
    aria-labelledby=${labelId(field.name)}
    aria-describedby=${describedBy(field, form)}
    .value=${form.answer(field)}
    .onfocus=${revealWhole}
  ></textarea>`;

/** A drop-down list with an arrow in the style of the form. */
export const listBox = (list: TemplateResult): TemplateResult => html`<div class="select">${list}</div>`;

/** A drop-down list. */
export function select(field: Kind<'select'>, form: FormView): TemplateResult {
  const answer = form.answer(field);
  return listBox(
    html`<select
      part="input"
      data-name=${field.name}
      autocomplete=${form.autofill(field)}
      aria-required=${field.required ? 'true' : 'false'}
      aria-invalid=${form.fault(field.name) ? 'true' : 'false'}
      aria-labelledby=${labelId(field.name)}
      aria-describedby=${describedBy(field, form)}
    >
      <option value="" .selected=${answer === ''}>
        ${form.msg('Please choose', { id: 'volunteer-form.choose', desc: 'First line of a list, before an answer is chosen.' })}
      </option>
      ${field.options.map(({ value, label }) => {
        const { text, lang, dir } = form.resolve(label);
        return html`<option value=${value} lang=${lang} dir=${dir} .selected=${answer === value}>${text}</option>`;
      })}
    </select>`,
  );
}
