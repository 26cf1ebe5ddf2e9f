import { html, nothing, type TemplateResult } from 'lit';
import type { Consent } from '../../data/schema/volunteer.js';
import { errorView, markOf } from './fault-words.js';
import { consentKey } from './state.js';
import { controlId, describedBy, type FormView } from './view.js';

/** The consent as a field, to read its box. */
export const consentField = { name: consentKey, type: 'checkbox' } as const;

/**
 * The consent text with its checkbox. The link opens in a new tab, so that following it does not lose what the visitor
 * typed.
 */
export function consentView({ text, link }: Consent, agreed: boolean, form: FormView): TemplateResult {
  const href = link && form.href(link);
  const key = consentKey;
  return html`<div part="field consent" id=${controlId(key)} data-invalid=${markOf(key, form)}>
    ${errorView(key, undefined, form)}
    <label part="option">
      <input
        data-name=${key}
        type="checkbox"
        autocomplete="off"
        aria-required="true"
        aria-invalid=${form.fault(key) ? 'true' : 'false'}
        aria-describedby=${describedBy({ name: key }, form)}
        .checked=${agreed}
      />
      <span>${form.text(text)}</span>
    </label>
    ${
      href
        ? html`<p part="hint">
            <a part="link" href=${href} target="_blank" rel="noopener noreferrer"
              >${form.msg('How the answers are used (opens in a new tab)', {
                id: 'volunteer-form.consent-link',
                desc: 'Link below the box by which the visitor agrees; leads to the privacy statement.',
              })}</a
            >
          </p>`
        : nothing
    }
  </div>`;
}
