/** Leaving the page at once: a button, and the key Escape. */
import type { LitElement, TemplateResult } from 'lit';
import type { SafetyTools } from './load-safety.js';
import type { FormView } from './view.js';

/** How often Escape is pressed, and in what time, in milliseconds. */
const PRESSES = 3;
const WITHIN = 5000;

/** The button that leaves the page at once. It stays in view. The status tells how often the key was pressed. */
export const exitView = (
  leave: () => void,
  said: string,
  form: FormView,
  { html, bdi, neutral }: SafetyTools,
): TemplateResult =>
  html`<div part="exit">
    <button part="button" type="button" .onclick=${leave}>
      ${form.msg('Leave this page now', {
        id: 'volunteer-form.exit',
        desc: 'Button that leaves the page at once, for someone who must not be seen with it.',
      })}
    </button>
    <p part="hint">
      ${form.msg('Or press this key three times:', {
        id: 'volunteer-form.exit-key',
        desc: 'Below the button that leaves the page at once; the name of the key follows: Esc.',
      })}
      ${bdi(neutral('Esc'))}
    </p>
    <p class="heard" role="status">${said}</p>
  </div>`;

/**
 * Leaves the page when Escape is pressed three times, wherever the focus is.
 * @returns what the form is to announce
 */
export function leaveByKey(host: LitElement, form: FormView, leave: () => void): () => string {
  let presses: number[] = [];
  let silence: ReturnType<typeof setTimeout> | undefined;

  let said = '';
  const say = (text: string): void => {
    said = text;
    host.requestUpdate();
  };
  const isShown = (): boolean => !!host.renderRoot.querySelector('[part=exit]');

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.repeat || event.isComposing || !isShown()) return;
    const now = Date.now();
    presses = [...presses.filter(then => now - then < WITHIN), now];
    if (presses.length >= PRESSES) {
      event.preventDefault(); // in browsers, Escape stops the next page from loading
      if (presses.length === PRESSES) leave();
    } else if (presses.length === PRESSES - 1) {
      say(
        form.msg('Press the same key once more to leave this page.', {
          id: 'volunteer-form.exit-again',
          desc: 'Read out when the key Esc was pressed twice. The third time leaves the page.',
        }),
      );
      clearTimeout(silence);
      silence = setTimeout(say, WITHIN, '');
    }
  };
  host.addController({
    hostConnected: () => addEventListener('keydown', onKey, true),
    hostDisconnected: () => removeEventListener('keydown', onKey, true),
  });
  return () => said;
}

/** Hides the page while the next one loads, which may take long. */
export function cover(): void {
  document.body.style.setProperty('display', 'none', 'important');
}
