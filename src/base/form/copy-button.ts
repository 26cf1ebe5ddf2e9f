import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './view.js';

/** A button that copies a text; `nothing` where the page may not, as without HTTPS. What it has done is read out. */
export function copyButton(label: string, text: string, form: FormView): TemplateResult | typeof nothing {
  // the types do not know pages without HTTPS
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return nothing;
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const status = (currentTarget as Element).nextElementSibling!;
    status.textContent = '';
    try {
      await clipboard.writeText(text);
    } catch {
      return; // a page around this frame forbids it
    }
    status.textContent = form.msg('Copied.', {
      id: 'volunteer-form.copied',
      desc: 'Shown and read out when a button has copied a number or a text.',
    });
  };
  return html`<button part="button" class="quiet" type="button" .onclick=${copy}>${label}</button>
    <span part="hint" role="status"></span>`;
}
