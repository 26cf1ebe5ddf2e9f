import { html, nothing, type TemplateResult } from 'lit';
import { CoalitionElement } from '../base/coalition-element.js';
import { bdi } from '../base/text.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import type { LocalizedText } from '../data/schema/text.js';
import { abbreviation } from '../generated/checks/abbreviation.js';
import { name } from '../generated/checks/name.js';
import { words } from '../generated/words/coalition-name.js';
import { localizedString, resolveText, type LocalizedString } from '../i18n/localized.js';
import { neutral } from '../i18n/neutral.js';
import { nameStyles } from './coalition-name.styles.js';

/** The coalition's name and abbreviation in the file; at least one is present. */
interface Naming {
  readonly name: LocalizedText | undefined;
  readonly abbreviation: string | undefined;
}

/**
 * The coalition's name in the reader's language, then in every other language, each in its own script.
 * @element coalition-name
 * @section name abbreviation
 * @summary The name in every language, and the abbreviation.
 * @example <coalition-name lang="ku">CSO-NES</coalition-name>
 * @csspart heading - The name in the reader's language.
 * @csspart label - The abbreviation.
 * @csspart list - The names in the other languages.
 * @csspart item - A name in another language.
 */
export class CoalitionName extends CoalitionElement<Naming> {
  static override styles = [CoalitionElement.styles, nameStyles];

  protected override readonly wordLoaders = words;

  protected override readSection(file: CoalitionFile): Naming {
    const short = file.optional('abbreviation', abbreviation);
    return { name: short ? file.optional('name', name) : file.section('name', name), abbreviation: short };
  }

  protected override headingContent(naming: Naming): TemplateResult {
    return bdi(this.#ownName(naming));
  }

  protected override renderSection(naming: Naming): TemplateResult {
    const own = this.#ownName(naming);
    const others = this.#names(naming).filter(({ lang, text }) => lang !== own.lang && text !== own.text);
    return html`${this.noHeading ? html`<p part="title">${bdi(own)}</p>` : nothing}
    ${naming.name && naming.abbreviation ? html`<p part="label">${bdi(neutral(naming.abbreviation))}</p>` : nothing}
    ${
      others.length
        ? html`<ul part="list" role="list">
            ${others.map(other => html`<li part="item">${bdi(other)}</li>`)}
          </ul>`
        : nothing
    }`;
  }

  #ownName({ name, abbreviation }: Naming): LocalizedString {
    return name ? resolveText(name, this.locale, this.file!) : neutral(abbreviation ?? '');
  }

  /** The name in every language: first the file's languages, in order, then any others. */
  #names({ name = {} }: Naming): LocalizedString[] {
    const tags = new Set([...(this.file?.languages ?? []), ...Object.keys(name)]);
    return [...tags].flatMap(tag => (name[tag] ? [localizedString(name[tag], tag)] : []));
  }
}

export default CoalitionName;

declare global {
  interface HTMLElementTagNameMap {
    'coalition-name': CoalitionName;
  }
}
