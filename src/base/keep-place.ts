import type { LitElement } from 'lit';

const pageHeight = (): number => document.documentElement.scrollHeight;

/** Whether a widget stands above what somebody reads, in a browser that does not keep that in place by itself. */
const isAbove = (host: LitElement): boolean =>
  scrollY > 0 && host.getBoundingClientRect().bottom <= 0 && !CSS.supports('overflow-anchor', 'auto');

/**
 * Keeps in place what somebody reads below a widget that grows. Browsers do so by themselves (CSS Scroll Anchoring), but
 * for Safari. The first update is left out: it shows the fallback as before, with the widget's margin. In a box that is
 * fixed or scrolls by itself, a widget moves nothing of the page.
 */
export function keepPlace(host: LitElement): void {
  let before = 0;
  host.addController({
    hostUpdate: () => (before = host.hasUpdated && isAbove(host) ? pageHeight() : 0),
    hostUpdated: () => before && scrollBy({ top: pageHeight() - before, behavior: 'instant' }),
  });
}
