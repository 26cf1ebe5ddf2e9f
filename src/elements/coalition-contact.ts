import { html, nothing, type TemplateResult } from 'lit';
import { CoalitionElement } from '../base/coalition-element.js';
import { focusStyles } from '../base/focus.styles.js';
import { linkHref } from '../base/links.js';
import { linkStyles } from '../base/links.styles.js';
import { bdi } from '../base/text.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import type { Contact } from '../data/schema/sections.js';
import { contact } from '../generated/checks/contact.js';
import { words } from '../generated/words/coalition-contact.js';
import { numberingSystemOf, withDigits } from '../i18n/digits.js';
import type { LocalizedString } from '../i18n/localized.js';
import { neutral } from '../i18n/neutral.js';
import { ltr } from '../i18n/ltr.js';
import { contactStyles } from './coalition-contact.styles.js';

/**
 * How to reach the coalition. Addresses and telephone numbers run left to right in every language.
 * @element coalition-contact
 * @section contact
 * @summary Email, telephone, website and social networks.
 * @example <coalition-contact lang="ar"><a href="mailto:office@example.org">office@example.org</a></coalition-contact>
 * @csspart list - The list of contact details.
 * @csspart item - A contact detail: label and link.
 * @csspart label - The label: email, phone, website, or the name of a network.
 * @csspart link - The address or number, as a link.
 */
export class CoalitionContact extends CoalitionElement<Contact> {
  static override styles = [CoalitionElement.styles, focusStyles, linkStyles, contactStyles];

  protected override readonly wordLoaders = words;

  protected override readSection(file: CoalitionFile): Contact {
    return file.section('contact', contact);
  }

  protected override headingContent(): string {
    return this.msg('Contact', { id: 'coalition-contact.heading', desc: 'Heading above mail address and telephone.' });
  }

  protected override renderSection({ email, phone, url, social = [] }: Contact): TemplateResult {
    return html`<dl part="list">
      ${email ? this.#renderItem(this.#emailLabel(), `mailto:${email}`, ltr(email)) : nothing}
      ${phone ? this.#renderItem(this.#phoneLabel(), `tel:${phone}`, this.#number(phone)) : nothing}
      ${url ? this.#renderItem(this.#siteLabel(), url, this.#address(url)) : nothing}
      ${social.map(({ name, url }) => this.#renderItem(bdi(neutral(name)), url, this.#address(url)))}
    </dl>`;
  }

  #renderItem(label: unknown, address: string, words: LocalizedString): TemplateResult | typeof nothing {
    const href = linkHref(address, this.file!.url);
    if (href === undefined) return nothing;
    return html`<div part="item">
      <dt part="label">${label}</dt>
      <dd><a part="link" href=${href} rel="noopener">${bdi(words)}</a></dd>
    </div>`;
  }

  /** A telephone number in the digits of the reader's language. */
  #number(phone: string): LocalizedString {
    return ltr(withDigits(phone, numberingSystemOf(this.formatLang, this.file?.digits)));
  }

  /** A URL without scheme, "www." and final slash. */
  #address(url: string): LocalizedString {
    return ltr(url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, ''));
  }

  #emailLabel(): string {
    return this.msg('Email', { id: 'coalition-contact.email', desc: 'Label of a mail address.' });
  }

  #phoneLabel(): string {
    return this.msg('Phone', { id: 'coalition-contact.phone', desc: 'Label of a telephone number.' });
  }

  #siteLabel(): string {
    return this.msg('Website', {
      id: 'coalition-contact.site',
      desc: "Label of the address of the coalition's own site.",
    });
  }
}

export default CoalitionContact;

declare global {
  interface HTMLElementTagNameMap {
    'coalition-contact': CoalitionContact;
  }
}
