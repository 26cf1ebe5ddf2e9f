import { html, type TemplateResult } from 'lit';
import { optional } from '../data/optional.js';
import type { LocalizedString } from '../i18n/localized.js';

let isolate: typeof import('./isolate.js') | undefined;

/** Loads what isolates pieces of a text that run in the other direction, such as a telephone number in Arabic. */
export const loadIsolate = (): Promise<unknown> =>
  optional(
    import('./isolate.js').then(async module => {
      await module.compiled;
      isolate = module;
    }),
  );

/**
 * The only way that a text of the data, a number or a name reaches the page: isolated from its surroundings, in its own
 * language and direction (UAX 9, HTML `bdi`). Both attributes are always set, because in Firefox `:lang()` does not see
 * past a shadow root, and `unicode-bidi: isolate` alone keeps the surrounding direction.
 */
export const bdi = ({ text, lang, dir }: LocalizedString): TemplateResult =>
  html`<bdi lang=${lang} dir=${dir}>${isolate ? isolate.nodes(text, dir) : text}</bdi>`;

/** The same for attributes and other places that cannot contain an element. `lang` and `dir` stand on the element. */
export const plainText = (string: LocalizedString): LocalizedString => isolate?.marked(string) ?? string;
