import type { LitElement } from 'lit';
import { askedForm } from '../../data/form/asked.js';
import { consentField } from './consent.js';
import type { Delivery } from './delivery.js';
import { VolunteerSubmitEvent } from './events.js';
import { focusOn } from './focus.js';
import { noteTyping } from './load-late-fields.js';
import { readControls } from './read-controls.js';
import type { SendableForm } from './sendable.js';
import type { FormState } from './state.js';
import { summaryId } from './summary.js';
import { controlId, reviewId, type FormView } from './view.js';

/** Takes what a visitor types and presses. */
export interface Entry {
  onInput(this: void, event: Event): void;
  onSubmit(this: void, event: Event): Promise<void>;
  /** The visitor wants the form again, after the receipt. */
  onAnother(this: void): void;
}

/**
 * @param delivery sends what was entered
 * @param now the state of the form, and the form
 */
export function entry(
  host: LitElement,
  view: FormView,
  delivery: Delivery,
  now: () => readonly [FormState, SendableForm],
): Entry {
  /** Stores the answers of the fields with this name, or of all fields. */
  function take(name?: string): void {
    const [state, form] = now();
    const { fields, consent } = askedForm(form, state.answer);
    for (const field of fields)
      if ((name ?? field.name) === field.name) state.take(field, readControls(field, host.renderRoot));
    if (consent) state.agree(consent.version, !!readControls(consentField, host.renderRoot));
    host.requestUpdate();
  }

  return {
    onInput({ target }) {
      const name = target instanceof HTMLElement && target.dataset['name'];
      if (!name) return;
      noteTyping(name, host);
      delivery.stop();
      take(name);
    },

    async onSubmit(event) {
      event.preventDefault();
      const [state, whole] = now();
      if (state.phase === 'sending') return;
      if (!state.isReviewed) take(); // browsers may fill in fields without firing an event
      const form = askedForm(whole, state.answer);
      if (!state.check(form)) return focusOn(host, summaryId);
      if (view.late() && state.review(form)) {
        host.requestUpdate();
        return focusOn(host, reviewId);
      }
      const lang = form.consent ? view.resolve(form.consent.text).lang : view.lang();
      const submission = state.submission(form, lang, view.suspect());
      const copy = structuredClone(form.sealing ? { ...submission, fields: {} } : submission);
      if (host.dispatchEvent(new VolunteerSubmitEvent(copy))) await delivery.start(form, submission);
    },

    onAnother() {
      const [state, form] = now();
      state.reset();
      host.requestUpdate();
      void focusOn(host, controlId(form.fields[0]!.name));
    },
  };
}
