import type { LitElement, ReactiveController } from 'lit';

/**
 * Passes the page's `accent-color` on, which `all: initial` cuts off from inheritance. The element itself gets no
 * attribute: scripts that compare the page with its source would remove it.
 */
export const accentController = (host: LitElement): ReactiveController => ({
  hostUpdated() {
    const { accentColor } = getComputedStyle(host);
    const section = host.renderRoot.querySelector('section');
    section?.style.setProperty('--_host-accent', accentColor === 'auto' ? '' : accentColor);
  },
});
