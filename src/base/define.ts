import { reportOnce } from './report.js';

/** A widget's class, with the version of the library that it comes from. */
export type VersionedElement = CustomElementConstructor & { readonly version: string };

/**
 * Registers an element unless the page already has one with this tag. If that one is another class, from a second copy
 * of the library, logs both versions once.
 */
export function define(tag: string, element: VersionedElement): void {
  const first = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  else if (first !== element) {
    const version = 'version' in first ? String(first.version) : 'unknown';
    reportOnce(`Version ${version} runs on this page; ${element.version} does nothing.`);
  }
}
