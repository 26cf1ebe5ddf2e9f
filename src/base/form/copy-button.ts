import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './view.js';

/** A button that copies a text; `nothing` where the page may not, as without HTTPS. What it has done is read out. */
export function copyButton(label: string, text: string, form: FormView): TemplateResult | typeof nothing {
  // the types do not know pages without HTTPS
  if (!(navigator.clipboard as Clipboard | undefined)) return nothing;
  const { delivery } = form;
  const isCopied = delivery.copied === text;
  return html`<button part="button" class="quiet" type="button" .onclick=${() => void delivery.copy(text)}>
      ${label}
    </button>
    <span part="hint" role="status"
      >${
        isCopied
          ? form.msg('Copied.', {
              id: 'volunteer-form.copied',
              desc: 'Shown and read out when a button has copied a number or a text.',
            })
          : ''
      }</span
    >`;
}
