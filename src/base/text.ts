import { html, type TemplateResult } from 'lit';
import type { LocalizedString } from '../i18n/localized.js';

/**
 * The only way that a text of the data, a number or a name reaches the page: isolated from its surroundings, in its own
 * language and direction (UAX 9, HTML `bdi`). Both attributes are always set, because in Firefox `:lang()` does not see
 * past a shadow root, and `unicode-bidi: isolate` alone keeps the surrounding direction.
 */
export const bdi = ({ text, lang, dir }: LocalizedString): TemplateResult =>
  html`<bdi lang=${lang} dir=${dir}>${text}</bdi>`;
