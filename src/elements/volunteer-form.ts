import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CoalitionElement } from '../base/coalition-element.js';
import { bodyView } from '../base/form/body.js';
import { Delivery } from '../base/form/delivery.js';
import { entry } from '../base/form/entry.js';
import { focusOn } from '../base/form/focus.js';
import { askBeforeLeaving } from '../base/form/leaving.js';
import { lateFields, loadBefore } from '../base/form/load-late-fields.js';
import { receiptView } from '../base/form/receipt.js';
import { safetyOf } from '../base/form/load-safety.js';
import { readForm, type SendableForm } from '../base/form/sendable.js';
import { FormState } from '../base/form/state.js';
import type { FormView } from '../base/form/view.js';
import { linkHref } from '../base/links.js';
import { sourceFor } from '../base/source.js';
import { bdi } from '../base/text.js';
import { typingController } from '../base/typing-controller.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import { askedForm } from '../data/form/asked.js';
import { CoalitionDataError } from '../data/errors.js';
import { optional } from '../data/optional.js';
import { words } from '../generated/words/volunteer-form.js';
import { formatDate, formatNumber } from '../i18n/format.js';
import { localizedString } from '../i18n/localized.js';
import { formStyles } from './volunteer-form.styles.js';

/**
 * A form for volunteers, described by the data file. The answers are sent again until the receiver has stored them; the
 * browser asks before the visitor leaves with unsent ones. With `recipients` in the file, they are sent, and wait on the
 * device, encrypted. On a shared device nothing readable is stored; on the visitor's own, fields have their
 * `autocomplete`, and a sealed draft survives a reload.
 * @element volunteer-form
 * @section volunteer
 * @summary A form for volunteers, described by the data file.
 * @attr {string} recipient - The thumbprints of the keys that answers may be sealed for. If the data file names others, the form does not appear.
 * @example <volunteer-form lang="ar"><a href="https://example.org/volunteer">volunteer with us</a></volunteer-form>
 * @fires {VolunteerSubmitEvent} volunteer-submit - The form is about to be sent. Cancel the event to prevent that.
 * @fires {VolunteerSentEvent} volunteer-sent - The receiver has taken the submission. Some services do not confirm that they have stored it.
 * @fires {VolunteerQueuedEvent} volunteer-queued - The submission has not arrived yet. The form sends it again by itself.
 * @fires {VolunteerErrorEvent} volunteer-error - Sending failed, or the receiver rejected the submission. The answers stay. A receiver that stores a submission once gets it again by itself.
 * @csspart exit - The button that leaves the page at once, with its hint.
 * @csspart device - The question whose phone or computer this is.
 * @csspart text - The introduction above the form.
 * @csspart errors - The list of errors above the form.
 * @csspart title - The title of the list of errors or of the receipt.
 * @csspart field - A field: label, hint, error message and control.
 * @csspart consent - The consent.
 * @csspart label - The label of a field.
 * @csspart optional - The mark of an optional field.
 * @csspart hint - The hint of a field.
 * @csspart error - The error message of a field.
 * @csspart mended - The error message of a field whose answer is right now. It is invisible, and keeps its room.
 * @csspart input - A text field or a drop-down list.
 * @csspart count - How many characters may still be typed, or are too many.
 * @csspart option - A check box or radio button, with its label.
 * @csspart link - The link to the privacy statement.
 * @csspart status - The status of sending.
 * @csspart queue - The number of forms that wait on the device to be sent.
 * @csspart button - A button.
 * @csspart review - All answers once more, before they are sent, if the file asks for that.
 * @csspart answer - An answer there.
 * @csspart receipt - The receipt, which replaces the form.
 * @csspart number - The receipt number.
 * @cssprop [--coalition-error-color=light-dark(#a51c16, #ffb4ab)] - The colour of error messages.
 * @cssprop [--coalition-form-gap=32px] - The space between fields.
 */
export class VolunteerForm extends CoalitionElement<SendableForm> {
  static override styles = [CoalitionElement.styles, formStyles];
  static override properties = { form: {} };

  /**
   * The id of the form to show: the `form` of `volunteer`, or of one of `forms`. Default: `volunteer`, else the first of
   * `forms`.
   * @pattern [A-Za-z0-9][\w.:-]{0,63}
   */
  declare form: string | null;
  /** @internal Why the answers cannot be sealed. */
  unsealed: string | undefined;

  protected override readonly wordLoaders = words;

  #state = new FormState('');
  /** The name of the form whose state this is. */
  #name: string | null = null;
  readonly #delivery = new Delivery(this, () => this.#state);
  #form: SendableForm | undefined;
  /** The file whose answers cannot be sealed. */
  #refused: CoalitionFile | undefined;

  readonly #view: FormView = {
    msg: this.msg,
    text: text => this.text(text),
    resolve: text => this.resolve(text),
    number: value => bdi(localizedString(formatNumber(this.formatLang, value, this.file?.digits), this.uiLang)),
    date: day => bdi(localizedString(formatDate(this.formatLang, day, this.file?.digits), this.uiLang)),
    ordinal: value => this.ordinal(value).text,
    formatLang: () => this.formatLang,
    lang: () => this.uiLang,
    isPrerendered: !!this.held,
    late: () => lateFields(this),
    shown: id => this.shadowRoot?.getElementById(id),
    title: content => this.renderTitle(content),
    href: url => linkHref(url, this.file!.url),
    answer: field => this.#state.answer(field),
    fault: key => this.#state.fault(key),
    told: key => this.#state.told(key),
    meant: field => this.#state.meant(field),
    goTo: id => void focusOn(this, id),
    update: () => this.requestUpdate(),
    isOwn: () => this.#safety.isOwn?.() ?? false,
    suspect: () => this.#safety.suspect?.() ?? [],
    autofill: field => (this.#view.isOwn() && field.autocomplete) || 'off',
    delivery: this.#delivery,
  };

  readonly #safety = safetyOf(this, this.#view, (empty = this.#state) => [(this.#state = empty), this.#form]);

  readonly #entry = entry(this, this.#view, this.#delivery, () => [this.#state, this.#form!]);

  constructor() {
    super();
    this.form = null;
    this.addController(typingController(this));
    askBeforeLeaving(this, () => this.#state.unsent);
  }

  protected override readSection(file: CoalitionFile): SendableForm {
    if (file === this.#refused) throw new CoalitionDataError('unsealed', file.url, this.unsealed!);
    const url = sourceFor(this.src, this, ''); // one form in all languages
    if (this.#state.url !== url || this.#name !== this.form) {
      this.#delivery.stop();
      this.#state = new FormState(url);
      this.#name = this.form;
    }
    this.#form = readForm(file, this, this.#state);
    this.unsealed = undefined;
    void loadBefore(this.#form);
    return this.#form;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed.has('form') ? new Map([['src', undefined]]) : changed); // reads the section again
  }

  protected override async localize(file: CoalitionFile | undefined): Promise<readonly string[] | undefined> {
    const preferred = await super.localize(file);
    const late = this.#form && loadBefore(this.#form);
    if (this.#form) await Promise.all([this.#safety.ready, late && optional(late)]);
    const fault = (await this.#form?.sealing)?.fault;
    if (!fault || this.unsealed) return preferred;
    this.unsealed = fault;
    this.#refused = file;
    return void this.requestUpdate('src'); // reads the section again
  }

  protected override headingContent({ title, isFurther }: SendableForm): unknown {
    if (title) return this.text(title);
    return isFurther
      ? nothing
      : this.msg('Volunteer with us', { id: 'volunteer-form.heading', desc: 'Heading above the form for volunteers.' });
  }

  protected override renderSection(form: SendableForm): TemplateResult {
    const state = this.#state;
    const view = this.#view;
    if (state.sent)
      return html`${this.#safety.exit?.()} ${receiptView(state.sent, this.#entry.onAnother, state, view)}`;
    const asked = askedForm(form, state.answer);
    return html`${this.#safety.exit?.()} ${form.text && html`<div part="text">${this.text(form.text)}</div>`}
      <form
        novalidate
        method="dialog"
        autocomplete="off"
        .oninput=${this.#entry.onInput}
        .onsubmit=${this.#entry.onSubmit}
      >
        ${bodyView(asked, state, view, this.#safety.question?.())} ${this.#safety.trap?.()}
      </form>`;
  }
}

export default VolunteerForm;

declare global {
  interface HTMLElementTagNameMap {
    'volunteer-form': VolunteerForm;
  }
}
