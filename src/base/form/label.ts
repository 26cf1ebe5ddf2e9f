import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from '../../data/schema/volunteer.js';
import { limitTexts } from './fault-words.js';
import { hasHint, hintId, type FormView } from './view.js';

/** Marks a field as optional. All other fields are required. */
export const optionalView = ({ required }: FormField, form: FormView): TemplateResult | typeof nothing =>
  required
    ? nothing
    : html`<span part="optional"
        >${' '}${form.msg('(optional)', { id: 'volunteer-form.optional', desc: 'After the label of a field that may be left empty.' })}</span
      >`;

/** The hint of a field, then its limits. */
export const hintView = (field: FormField, form: FormView): TemplateResult | typeof nothing =>
  hasHint(field)
    ? html`<p part="hint" id=${hintId(field.name)}>
        ${field.hint && form.text(field.hint)} ${limitTexts(field, form).map(limit => html`<span>${limit}</span>`)}
      </p>`
    : nothing;
