import type { ReactiveController } from 'lit';

/** Hands the page's `accent-color` on to the styles of its host, which `all: initial` cuts off. */
export const accentController = (host: HTMLElement): ReactiveController => ({
  hostConnected() {
    const { accentColor } = getComputedStyle(host);
    if (accentColor !== 'auto') host.style.setProperty('--_host-accent', accentColor);
  },
});
