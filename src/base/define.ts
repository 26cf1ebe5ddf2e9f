import { reportOnce } from './report.js';

/** A widget's class, with the version of the library that it is of. */
export type VersionedElement = CustomElementConstructor & { readonly version: string };

/**
 * Registers an element, unless the page has one of that name: the first registration serves. If that is another class, of
 * another copy of the library, the site's developer reads both versions on the console.
 */
export function define(tag: string, element: VersionedElement): void {
  const first = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  else if (first !== element) {
    const serving = 'version' in first ? String(first.version) : 'unknown';
    reportOnce(`Version ${serving} serves this page; ${element.version} stays idle.`);
  }
}
