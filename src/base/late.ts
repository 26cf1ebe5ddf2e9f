/** What a widget needs once it shows, or has failed. It loads then, so that the content comes first. */
import type { LitElement } from 'lit';
import { kinByTag } from '../generated/cldr/kin.js';
import { setKin } from '../i18n/tag.js';
import { languageController } from './language-controller.js';

export { notifyLang } from '../i18n/observe-lang.js';
export { statusNote } from './status-note.js';

setKin(kinByTag);

const following = new WeakSet<LitElement>();

/** Calls back when the language around a widget changes. Repeating a call has no effect. */
export function followLanguage(host: LitElement, changed: () => void): void {
  if (following.has(host)) return;
  following.add(host);
  host.addController(languageController(host, changed));
}
