import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from './state.js';
import type { FormView } from './view.js';

/** A button that copies a text; `nothing` where the page may not, as without HTTPS. What it has done is read out. */
export function copyButton(
  label: string,
  text: string,
  state: FormState,
  form: FormView,
): TemplateResult | typeof nothing {
  // the types do not know pages without HTTPS
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return nothing;
  const set = (copied: string | undefined): void => {
    state.copied = copied;
    form.update();
  };
  const copy = (): void => {
    set(undefined); // so that a second copy is read out, too
    clipboard.writeText(text).then(
      () => set(text),
      () => undefined, // a page around this frame forbids it
    );
  };
  return html`<button part="button" class="quiet" type="button" .onclick=${copy}>${label}</button>
    <span part="hint" role="status"
      >${
        state.copied === text
          ? form.msg('Copied.', {
              id: 'volunteer-form.copied',
              desc: 'Shown and read out when a button has copied a number or a text.',
            })
          : ''
      }</span
    >`;
}
