/** What a widget needs once it shows. It loads then, so that the content comes first. */
import type { LitElement } from 'lit';
import { languageController } from './language-controller.js';
import { translationController } from './translation-controller.js';

export { notifyLang } from '../i18n/observe-lang.js';

/** @param changed called when the language around the host changes */
export function addControllers(host: LitElement, changed: () => void): void {
  host.addController(translationController(host));
  host.addController(languageController(host, changed));
}
