/** What a widget needs once it shows, or has failed. It loads then, so that the content comes first. */
import type { LitElement } from 'lit';
import { kinByTag } from '../generated/cldr/kin.js';
import { setKin } from '../i18n/tag.js';
import { followColours } from './colour/follow-colours.js';
import { keepFocus } from './focus-controller.js';
import { languageController } from './language-controller.js';
import { textSpacingController } from './text-spacing.js';
import { translationController } from './translation-controller.js';

export { keepFocus };
export { notifyLang } from '../i18n/observe-lang.js';
export { statusNote } from './status-note.js';

setKin(kinByTag);

const following = new WeakSet<LitElement>();

/**
 * Follows the page around a widget: its colours, its language and text spacing, and what page translators change.
 * @param changed called when the language changes; only that of the first call
 */
export function followPage(host: LitElement, changed: () => void): void {
  if (following.has(host)) return;
  following.add(host);
  keepFocus(host);
  followColours(host);
  host.addController(languageController(host, changed));
  host.addController(translationController(host));
  host.addController(textSpacingController(host));
}
