import type { LitElement, ReactiveController } from 'lit';

/**
 * Stands between the page and the section:
 * - passes the page's `accent-color` on, which `all: initial` cuts off from inheritance. The element itself gets no
 *   attribute: scripts that compare the page with its source would remove it;
 * - takes a page with pale text for a dark one, until `colour/follow-colours.ts` has measured what is behind the widget.
 */
export const pageController = (host: LitElement): ReactiveController => ({
  hostUpdated() {
    const section = host.renderRoot.querySelector('section');
    if (!section) return;
    const { accentColor, color } = getComputedStyle(host);
    section.style.setProperty('--_host-accent', accentColor.replace('auto', ''));
    if (/\(2\d\d, 2/.test(color)) section.style.colorScheme ||= 'dark';
  },
});
