import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../i18n/list.js';

/** The sectors of a member, a tag each: they are few, the same at many members, and looked for with the eye. */
export const renderSectors = (words: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  words.length
    ? html`<ul part="tags" role="list">
        ${words.map(word => html`<li part="tag sector">${word}</li>`)}
      </ul>`
    : nothing;

/** The places of a member as a reader of `lang` would list them in a sentence: they are read, one after the other. */
export const renderPlaces = (words: readonly TemplateResult[], lang: string): TemplateResult | typeof nothing =>
  words.length
    ? html`<p part="tags">
        ${formatList(
          lang,
          words.map(word => html`<span part="tag place">${word}</span>`),
        )}
      </p>`
    : nothing;
