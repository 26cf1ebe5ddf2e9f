import type { LitElement } from 'lit';

const pageHeight = (): number => document.documentElement.scrollHeight;

/** Whether a widget stands above what somebody reads, in a browser that does not keep that in place by itself. */
const isAbove = (host: LitElement): boolean =>
  !CSS.supports('overflow-anchor', 'auto') && scrollY > 0 && host.getBoundingClientRect().bottom <= 0;

/**
 * Keeps in place what somebody reads below a widget that grows. Browsers do so by themselves (CSS Scroll Anchoring), but
 * for Safari. The first update is left out: it shows the fallback as before, with the widget's margin. In a box that is
 * fixed or scrolls by itself, a widget moves nothing of the page.
 * @returns a function to call before something of the widget is removed ahead of an update
 */
export function keepPlace(host: LitElement): () => void {
  let before: number | undefined;
  const measure = (): void => void (before ??= host.hasUpdated && isAbove(host) ? pageHeight() : 0);
  host.addController({
    hostUpdate: measure,
    hostUpdated() {
      if (before) scrollBy({ top: pageHeight() - before, behavior: 'instant' });
      before = undefined;
    },
  });
  return measure;
}
