import type { LitElement } from 'lit';
import type { Answer } from '../../data/form/answer.js';
import type { FormField } from '../../data/schema/volunteer.js';
import type { Outcome } from '../../data/submit/outcome.js';
import { failed } from '../../data/submit/post.js';
import type { Submission } from '../../data/submit/submission.js';
import { untilResend } from '../../data/submit/until-resend.js';
import { eventOf, VolunteerQueuedEvent } from './events.js';
import { focusOn } from './focus.js';
import { whileSending } from './patience.js';
import { receiptId } from './receipt.js';
import type { SendableForm } from './sendable.js';
import type { FormState } from './state.js';
import { summaryId } from './summary.js';
import { controlId } from './view.js';

/**
 * Sends what a visitor has filled in, again and again until the receiver has stored or refused it. The visitor's own
 * attempt locks the fields; later ones leave them alone, and end once the visitor changes an answer or sends again.
 */
export class Delivery {
  #turn = 0;

  constructor(
    readonly host: LitElement,
    readonly state: () => FormState,
  ) {
    host.addController({ hostUpdated: () => this.#lock() });
  }

  /**
   * Sends no more by itself. What is on its way goes on, but its outcome no longer counts; that of the visitor's own attempt,
   * which locks the fields, does.
   */
  stop(): void {
    if (this.state().phase === 'sending') return;
    this.#turn++;
    this.state().waits = false;
  }

  put(field: FormField, answer: Answer): void {
    this.stop();
    this.state().take(field, answer);
    this.edit(controlId(field.name));
  }

  edit(id: string): void {
    if (this.state().phase === 'sending') return;
    this.state().isReviewed = false;
    this.host.requestUpdate();
    void focusOn(this.host, id);
  }

  async start(form: SendableForm, submission: Submission): Promise<void> {
    this.stop();
    const turn = this.#turn;
    const state = this.state();
    const hasEnded = (): boolean => turn !== this.#turn || state !== this.state(); // emptied, as the page was left
    state.phase = 'sending';
    for (let failures = 1; ; failures++) {
      this.host.requestUpdate();
      // a browser that fails to encrypt, say, must not leave the fields locked
      const sending = form.send(form.url, submission).catch(() => failed('network'));
      const outcome = await whileSending(sending, isSlow => {
        if (failures > 1) return;
        state.isSlow = isSlow;
        this.host.requestUpdate();
      });
      if (hasEnded()) return;
      state.settle(outcome, form);
      this.#tell(outcome, submission.id, failures);
      if (!state.waits) return;
      await untilResend(failures, 'after' in outcome ? outcome.after : 0);
      if (hasEnded()) return;
    }
  }

  /** Shows an outcome: the first one and the last one move the focus, the others disturb nobody. */
  #tell(outcome: Outcome, id: string, failures: number): void {
    const { host } = this;
    const isWatched = failures === 1 || host.shadowRoot?.activeElement;
    host.requestUpdate();
    if (this.state().waits && failures > 1) return;
    host.dispatchEvent(eventOf(outcome, id));
    const { waits, isKept } = this.state();
    if (waits) host.dispatchEvent(new VolunteerQueuedEvent(id, isKept));
    if (isWatched) void focusOn(host, outcome.kind === 'sent' ? receiptId : summaryId);
  }

  /** Locks the fields while the form is sent. They lose the focus then: after Enter, the button gets it. */
  #lock(): void {
    const root = this.host.shadowRoot!;
    const isSending = this.state().phase === 'sending';
    if (isSending && root.activeElement?.matches('[data-name]'))
      root.querySelector<HTMLElement>('[type=submit]')!.focus();
    for (const control of root.querySelectorAll<HTMLInputElement>('[data-name]')) control.disabled = isSending;
  }
}
