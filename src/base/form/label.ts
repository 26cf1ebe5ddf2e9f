import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from '../../data/schema/volunteer.js';
import { hintId, type FormView } from './view.js';

/** Marks a field as optional. All other fields are required. */
export const optionalView = ({ required }: FormField, form: FormView): TemplateResult | typeof nothing =>
  required
    ? nothing
    : html`<span part="optional"
        >${form.msg('(optional)', { id: 'volunteer-form.optional', desc: 'After the label of a field that may be left empty.' })}</span
      >`;

export const hintView = ({ name, hint }: FormField, form: FormView): TemplateResult | typeof nothing =>
  hint ? html`<p part="hint" id=${hintId(name)}>${form.text(hint)}</p>` : nothing;
