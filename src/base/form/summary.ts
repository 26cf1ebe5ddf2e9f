import { html, nothing, type TemplateResult } from 'lit';
import type { Volunteer } from '../../data/schema/volunteer.js';
import { faultText } from './fault-words.js';
import { consentKey } from './state.js';
import { controlId, type FormView } from './view.js';

export const summaryId = 'summary';
const titleId = 'summary-title';

/**
 * The list of errors of the last attempt above the form, with links to the fields; receives the focus when it appears.
 */
export function summaryView({ fields, consent }: Volunteer, form: FormView): TemplateResult | typeof nothing {
  const items = fields.map(field => ({ key: field.name, label: form.text(field.label), field }));
  const faults = [...items, ...(consent ? [{ key: consentKey, label: nothing, field: undefined }] : [])]
    .map(item => ({ ...item, fault: form.told(item.key) }))
    .filter(({ fault }) => fault);
  if (!faults.length) return nothing;
  const title = form.msg('Some answers need another look', {
    id: 'volunteer-form.summary',
    desc: 'Title of the list of errors above the form. Calm, no blame.',
  });
  const goTo = (event: Event, key: string): void => {
    event.preventDefault(); // following the fragment would change the host page's URL
    form.goTo(controlId(key));
  };
  return html`<div part="errors" id=${summaryId} tabindex="-1" role="group" aria-labelledby=${titleId}>
    ${form.title(html`<span id=${titleId}>${title} <span>(${form.number(faults.length)})</span></span>`)}
    <ul>
      ${faults.map(
        ({ key, label, field, fault }) =>
          html`<li class=${form.fault(key) ? nothing : 'mended'}>
            <a href="#${controlId(key)}" .onclick=${(event: Event) => goTo(event, key)}
              >${label === nothing ? nothing : [label, ': ']}${fault && faultText(fault, field, form)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
