import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../i18n/list.js';

/** The sectors of a member as tags: they are few, and readers scan for them. */
export const renderSectors = (words: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  words.length
    ? html`<ul part="tags" role="list">
        ${words.map(word => html`<li part="tag sector">${word}</li>`)}
      </ul>`
    : nothing;

/** Whether a separator is written together with the next word, as "and" is in Arabic and Syriac. */
const isJoined = (part: unknown): part is string => typeof part === 'string' && !part.endsWith(' ');

/** The places of a member as a sentence-like list in `lang`. */
export function renderPlaces(words: readonly TemplateResult[], lang: string): TemplateResult | typeof nothing {
  if (!words.length) return nothing;
  const parts = formatList(
    lang,
    words.map(word => html`<span part="tag place">${word}</span>`),
  );
  return html`<p part="tags">
    ${parts.map((part, index) => {
      const before = parts[index - 1];
      if (isJoined(part)) return ' ';
      return isJoined(before) ? html`<span class="joined">${before.trim()}${part}</span>` : part;
    })}
  </p>`;
}
