import type { LitElement, ReactiveController } from 'lit';
import { observeLang } from '../i18n/observe-lang.js';

/** Calls back when a `lang` around the host changes, across shadow roots, and when the host moves in the document. */
export function languageController(host: LitElement, changed: () => void): ReactiveController {
  let unobserve: (() => void) | undefined;
  return {
    hostConnected() {
      unobserve = observeLang(host, changed);
      if (host.hasUpdated) changed();
    },
    hostDisconnected: () => unobserve?.(),
  };
}
