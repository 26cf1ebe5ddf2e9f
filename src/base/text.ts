import { html, type TemplateResult } from 'lit';
import type { LocalizedString } from '../i18n/localized.js';

/**
 * The only way a text of the data, a number or a name reaches the page: isolated from what stands around it, in its own
 * language and direction (Unicode UAX 9, HTML `bdi`). Firefox's `:lang()` does not look out of a shadow tree, and
 * `unicode-bidi: isolate` alone keeps the direction around it, so both attributes are always written.
 */
export const bdi = ({ text, lang, dir }: LocalizedString): TemplateResult =>
  html`<bdi lang=${lang} dir=${dir}>${text}</bdi>`;
