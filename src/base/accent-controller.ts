import type { ReactiveController } from 'lit';

/** Passes the page's `accent-color` on to the section, which `all: initial` cuts off from inheritance. */
export const accentController = (host: HTMLElement): ReactiveController => ({
  hostConnected() {
    const { accentColor } = getComputedStyle(host);
    if (accentColor !== 'auto') host.style.setProperty('--_host-accent', accentColor);
  },
});
