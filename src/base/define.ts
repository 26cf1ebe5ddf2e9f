import { reportOnce } from './report.js';

/** A widget's class, with the version of the library that it comes from. */
export type VersionedElement = CustomElementConstructor & { readonly version: string };

/**
 * Registers an element unless the page already has one with this tag. If that one is another class, from a second copy
 * of the library, logs both versions once. In XML documents (XHTML), where Lit's templates cannot be parsed, it registers
 * nothing, so that the fallbacks show.
 */
export function define(tag: string, element: VersionedElement): void {
  const first = customElements.get(tag);
  // Lit's templates are not valid XML, so an XHTML page keeps its fallbacks
  if (globalThis.document?.contentType?.endsWith('xml')) return;
  if (!first) customElements.define(tag, element);
  else if (first !== element) {
    const version = 'version' in first ? String(first.version) : 'unknown';
    reportOnce(`Version ${version} serves this page, not ${element.version}.`);
  }
}
