import { html, type TemplateResult } from 'lit';
import { CoalitionElement } from '../base/coalition-element.js';
import { focusStyles } from '../base/focus.styles.js';
import { consentView } from '../base/form/consent.js';
import { VolunteerErrorEvent, VolunteerSentEvent, VolunteerSubmitEvent } from '../base/form/events.js';
import { fieldView } from '../base/form/field.js';
import { footerView } from '../base/form/footer.js';
import { readControls } from '../base/form/read-controls.js';
import { receiptId, receiptView } from '../base/form/receipt.js';
import { consentKey, FormState } from '../base/form/state.js';
import { summaryId, summaryView } from '../base/form/summary.js';
import { controlId, type FormView } from '../base/form/view.js';
import { fetchHref, linkHref } from '../base/links.js';
import { linkStyles } from '../base/links.styles.js';
import { bdi } from '../base/text.js';
import { typingController } from '../base/typing-controller.js';
import { CoalitionDataError } from '../data/errors.js';
import type { CoalitionFile } from '../data/load.js';
import type { Volunteer } from '../data/schema/volunteer.js';
import { adapters } from '../data/submit/adapters.js';
import type { Adapter, Outcome } from '../data/submit/outcome.js';
import { volunteer } from '../generated/checks/volunteer.js';
import { words } from '../generated/words/volunteer-form.js';
import { formatDate, formatNumber } from '../i18n/format.js';
import { localizedString } from '../i18n/localized.js';
import { controlStyles } from '../base/form/controls.styles.js';
import { formStyles } from './volunteer-form.styles.js';

/** A form that this version can send: its description, the receiver's URL, and the function that sends it. */
interface SendableForm extends Volunteer {
  readonly url: string;
  readonly send: Adapter;
}

/**
 * A form for volunteers. The data file describes its fields, the consent and the receiver. The answers stay in memory
 * until the receiver has stored them, whatever fails. Nothing is stored on the device; browsers are asked to remember
 * only fields with an `autocomplete`.
 * @element volunteer-form
 * @section volunteer
 * @summary A form for volunteers, described by the data file.
 * @example <volunteer-form lang="ar"><a href="https://example.org/volunteer">volunteer with us</a></volunteer-form>
 * @fires {VolunteerSubmitEvent} volunteer-submit - The form is about to be sent. Cancel the event to prevent that.
 * @fires {VolunteerSentEvent} volunteer-sent - The receiver has stored the submission.
 * @fires {VolunteerErrorEvent} volunteer-error - Sending failed, or the receiver rejected the submission. The answers stay.
 * @csspart text - The introduction above the form.
 * @csspart errors - The list of errors above the form.
 * @csspart title - The title of the list of errors or of the receipt.
 * @csspart field - A field: label, hint, error message and control.
 * @csspart consent - The consent.
 * @csspart label - The label of a field.
 * @csspart optional - The mark of an optional field.
 * @csspart hint - The hint of a field.
 * @csspart error - The error message of a field.
 * @csspart input - A text field or a drop-down list.
 * @csspart option - A check box or radio button, with its label.
 * @csspart link - The link to the privacy statement.
 * @csspart status - The status of sending.
 * @csspart button - A button.
 * @csspart receipt - The receipt, which replaces the form.
 * @csspart number - The receipt number.
 * @cssprop [--coalition-error-color=light-dark(#b3261e, #ffb4ab)] - The colour of error messages.
 * @cssprop [--coalition-form-gap=32px] - The space between fields.
 */
export class VolunteerForm extends CoalitionElement<SendableForm> {
  static override styles = [CoalitionElement.styles, focusStyles, linkStyles, controlStyles, formStyles];

  protected override readonly wordLoaders = words;

  #state = new FormState('');

  readonly #view: FormView = {
    msg: this.msg,
    text: text => this.text(text),
    resolve: text => this.resolve(text),
    number: value => bdi(localizedString(formatNumber(this.formatLang, value, this.file?.digits), this.uiLang)),
    date: day => bdi(localizedString(formatDate(this.formatLang, day, this.file?.digits), this.uiLang)),
    title: content => this.renderTitle(content),
    href: url => linkHref(url, this.file!.url),
    answer: field => this.#state.answer(field),
    fault: key => this.#state.fault(key),
    goTo: id => void this.#focus(id),
  };

  constructor() {
    super();
    this.addController(typingController(this));
  }

  protected override readSection(file: CoalitionFile): SendableForm {
    const form = file.section('volunteer', volunteer);
    const send = adapters[form.submit.to];
    if (!send || form.recipients)
      throw new CoalitionDataError(
        'unsupported',
        file.url,
        send
          ? '"volunteer.recipients" requires encryption, which this version does not support; it never sends unencrypted answers instead'
          : `this version does not support "volunteer.submit.to": "${form.submit.to}", only ${Object.keys(adapters).join(', ')}`,
      );
    const url = fetchHref(form.submit.url, file.url);
    if (!url) throw new CoalitionDataError('schema', file.url, '"volunteer.submit.url" is not an http or https URL');
    if (this.#state.url !== file.url) this.#state = new FormState(file.url);
    const fields = form.fields.filter(({ name }, index, all) => all.findIndex(one => one.name === name) === index);
    return { ...form, fields, url, send };
  }

  protected override headingContent({ title }: SendableForm): TemplateResult | string {
    return title
      ? this.text(title)
      : this.msg('Volunteer with us', { id: 'volunteer-form.heading', desc: 'Heading above the form for volunteers.' });
  }

  protected override renderSection(form: SendableForm): TemplateResult {
    const state = this.#state;
    const view = this.#view;
    if (state.phase === 'sent') return receiptView(state.receipt, this.#onAnother, view);
    const { text, fields, consent } = form;
    return html`${text && html`<div part="text">${this.text(text)}</div>`}
      <form
        novalidate
        method="dialog"
        autocomplete="off"
        .oninput=${(event: Event) => this.#onInput(event, form)}
        .onsubmit=${(event: SubmitEvent) => void this.#onSubmit(event, form)}
      >
        ${summaryView(form, view)} ${fields.map(field => fieldView(field, view))}
        ${consent && consentView(consent, state.agreed(consent.version), view)} ${footerView(state, view)}
      </form>`;
  }

  /** Stores the answers of the fields with this name, or of all fields. */
  #take(element: HTMLFormElement, { fields, consent }: Volunteer, name?: string): void {
    for (const field of fields)
      if (name === undefined || field.name === name) this.#state.take(field, readControls(field, element));
    const box = element.elements.namedItem(controlId(consentKey));
    if (consent && box instanceof HTMLInputElement) this.#state.agree(consent.version, box.checked);
    this.requestUpdate();
  }

  #onInput({ target, currentTarget }: Event, form: SendableForm): void {
    if (target && 'name' in target && currentTarget instanceof HTMLFormElement)
      this.#take(currentTarget, form, String(target.name));
  }

  async #onSubmit(event: SubmitEvent, form: SendableForm): Promise<void> {
    event.preventDefault();
    const state = this.#state;
    if (state.phase === 'sending' || !(event.currentTarget instanceof HTMLFormElement)) return;
    this.#take(event.currentTarget, form); // browsers may fill in fields without firing an event
    state.sendError = undefined;
    if (!state.check(form)) return this.#focus(summaryId);
    const submission = state.submission(form, form.consent ? this.resolve(form.consent.text).lang : this.uiLang);
    if (!this.dispatchEvent(new VolunteerSubmitEvent(structuredClone(submission)))) return;
    state.phase = 'sending';
    this.requestUpdate();
    const outcome = await form.send(form.url, submission);
    state.settle(outcome, form);
    this.requestUpdate();
    this.dispatchEvent(this.#eventOf(outcome, submission.id));
    await this.#focus(outcome.kind === 'sent' ? receiptId : summaryId);
  }

  #eventOf(outcome: Outcome, id: string): Event {
    return outcome.kind === 'sent'
      ? new VolunteerSentEvent(id, outcome.receipt)
      : new VolunteerErrorEvent(outcome.kind, outcome.errors);
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    const target = this.shadowRoot?.getElementById(id);
    const inField = target?.matches('[part~=field] *');
    if (inField) target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: inField });
  }

  readonly #onAnother = (): void => {
    this.#state.reset();
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.shadowRoot?.querySelector<HTMLElement>('input, textarea, select')?.focus(),
    );
  };
}

export default VolunteerForm;

declare global {
  interface HTMLElementTagNameMap {
    'volunteer-form': VolunteerForm;
  }
}
