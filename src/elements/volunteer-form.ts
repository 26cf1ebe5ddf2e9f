import { html, type TemplateResult } from 'lit';
import { CoalitionElement } from '../base/coalition-element.js';
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

/** A form that can be filled in and sent: what the file says of it, where to, and by what. */
interface SendableForm extends Volunteer {
  readonly url: string;
  readonly send: Adapter;
}

/**
 * The form by which visitors offer their help: what it asks, what they agree to and where it is sent is in the data file.
 * What is typed stays in memory, whatever fails, until it has arrived; nothing is stored on the device, and browsers are
 * asked to remember only the fields that the file gives an `autocomplete`.
 * @element volunteer-form
 * @section volunteer
 * @summary A form for volunteers, as the data file describes it.
 * @example <volunteer-form lang="ar"><a href="https://example.org/volunteer">volunteer with us</a></volunteer-form>
 * @fires {VolunteerSubmitEvent} volunteer-submit - The form is about to be sent; cancel it to keep it from being sent.
 * @fires {VolunteerSentEvent} volunteer-sent - The form has arrived.
 * @fires {VolunteerErrorEvent} volunteer-error - The form did not arrive, or was not taken; what was typed stays.
 * @csspart text - What stands above the form.
 * @csspart errors - The list of all that is wrong, above the fields.
 * @csspart title - The title of the list of errors, and of the receipt.
 * @csspart field - A question: label, hint, error, control.
 * @csspart consent - The question whether the visitor agrees.
 * @csspart label - What a field asks for.
 * @csspart optional - Says that a field may be left empty.
 * @csspart hint - What helps to answer.
 * @csspart error - What is wrong with an answer.
 * @csspart input - What an answer is typed into or chosen from.
 * @csspart option - An answer to tick or choose, with its box.
 * @csspart link - The link to what the visitor agrees to.
 * @csspart status - How the sending goes.
 * @csspart button - A button.
 * @csspart receipt - What stands in the form's place once it has arrived.
 * @csspart number - The receipt's number.
 * @cssprop [--coalition-error-color=light-dark(#b3261e, #ffb4ab)] - The colour of error messages.
 * @cssprop [--coalition-form-gap=32px] - The space between questions.
 */
export class VolunteerForm extends CoalitionElement<SendableForm> {
  static override styles = [CoalitionElement.styles, linkStyles, controlStyles, formStyles];

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

  protected override readSection(file: CoalitionFile): SendableForm {
    const form = file.section('volunteer', volunteer);
    const send = adapters[form.submit.to];
    if (!send || form.recipients)
      throw new CoalitionDataError(
        'unsupported',
        file.url,
        send
          ? '"volunteer.recipients" asks for sealing, which this version does not do; it sends nothing in the clear instead'
          : `"volunteer.submit.to": "${form.submit.to}" is not known to this version; it knows ${Object.keys(adapters).join(', ')}`,
      );
    const url = fetchHref(form.submit.url, file.url);
    if (!url) throw new CoalitionDataError('schema', file.url, '"volunteer.submit.url" is no address to send to');
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

  /** Takes the answers of the controls with this name, or of all. */
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
    this.#take(event.currentTarget, form); // browsers fill in fields without an event
    state.sendError = undefined;
    if (!state.check(form)) return this.#focus(summaryId);
    const submission = state.submission(form, form.consent ? this.resolve(form.consent.text).lang : this.uiLang);
    const asked = new VolunteerSubmitEvent(structuredClone(submission));
    if (!this.dispatchEvent(asked)) return;
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
    target?.closest('[part~=field]')?.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: target.matches('[part~=field] *') });
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
