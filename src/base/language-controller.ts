import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observeLang } from '../i18n/follow.js';

/** Calls back when a `lang` around its host changes, across shadow roots, and when the host moves to another place. */
export class LanguageController implements ReactiveController {
  #unobserve: (() => void) | undefined;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean },
    readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unobserve = observeLang(this.host, this.changed);
    if (this.host.hasUpdated) this.changed();
  }

  hostDisconnected(): void {
    this.#unobserve?.();
  }
}
