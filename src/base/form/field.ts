import { html, type TemplateResult } from 'lit';
import type { FormField } from '../../data/schema/volunteer.js';
import { choices, group, tick } from './choices.js';
import { errorView, markOf } from './fault-words.js';
import { focusLabelled } from './focus.js';
import { input, select, textarea } from './inputs.js';
import { hintView, optionalView } from './label.js';
import { controlId, labelId, type FormView } from './view.js';

function control(field: FormField, form: FormView): TemplateResult {
  switch (field.type) {
    case 'radio':
    case 'checkboxes':
      return choices(field, form);
    case 'checkbox':
      return tick(field, form);
    case 'select':
      return labelled(field, form, select(field, form));
    case 'textarea':
      return labelled(field, form, [textarea(field, form), field.maxlength && form.late()?.count(field, form)]);
    case 'text':
      return labelled(field, form, [input(field, form), field.maxlength && form.late()?.count(field, form)]);
    case 'date': {
      const parts = form.late()?.dateParts(field, form);
      return parts ? group(field, form, parts) : labelled(field, form, input(field, form));
    }
    default:
      return labelled(field, form, input(field, form));
  }
}

const labelled = (field: FormField, form: FormView, inner: unknown): TemplateResult =>
  html`<div part="label" id=${labelId(field.name)}>${form.text(field.label)}${optionalView(field, form)}</div>
    ${hintView(field, form)} ${errorView(field.name, field, form)} ${inner}`;

/** A field: label, hint, error message and control. */
export const fieldView = (field: FormField, form: FormView): TemplateResult =>
  html`<div part="field" id=${controlId(field.name)} data-invalid=${markOf(field.name, form)} .onclick=${focusLabelled}>
    ${control(field, form)}
  </div>`;
