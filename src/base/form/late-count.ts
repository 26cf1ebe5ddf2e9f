import type { LitElement } from 'lit';
import type { FormField } from '../../data/schema/volunteer.js';
import type { LateTools } from './late-tools.js';
import type { FormView } from './view.js';

/** The count appears when this much of the limit is left: a fifth. */
const NEAR = 0.2;
/** How long a visitor rests before a screen reader is given the count, in milliseconds. */
const PAUSE = 1000;

/** Counts the characters of a text that has a limit. */
export function lateCount({ html, nothing, left }: LateTools) {
  let typing: string | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  return {
    noteTyping(name: string, host: LitElement): void {
      typing = name;
      clearTimeout(pause);
      pause = setTimeout(() => {
        typing = undefined;
        host.requestUpdate();
      }, PAUSE);
    },

    count(field: Extract<FormField, { maxlength?: unknown }>, form: FormView): unknown {
      const { name, maxlength = Infinity } = field;
      const more = left(field, String(form.answer(field)));
      const count =
        more > maxlength * NEAR
          ? nothing
          : html`${
              more < 0
                ? form.msg('Characters too many:', {
                    id: 'volunteer-form.characters-over',
                    desc: 'Below a text that is too long; the number of characters to remove follows.',
                  })
                : form.msg('Characters left:', {
                    id: 'volunteer-form.characters-left',
                    desc: 'Below a text field whose limit is near; the number of characters that may still be typed follows.',
                  })
            }
            ${form.number(Math.abs(more))}`;
      return html`${
          count === nothing ? nothing : html`<p part="count" aria-hidden="true" ?data-invalid=${more < 0}>${count}</p>`
        }
        <p class="heard" aria-live="polite">${typing === name ? nothing : count}</p>`;
    },
  };
}
