/** A widget's class, with the version of the library that it is of. */
export type VersionedElement = CustomElementConstructor & { readonly version: string };

let told = false;

/**
 * Registers an element, unless the page has one of that name: the first registration serves. When that is another class,
 * of another copy of the library, the site's developer is told both versions, once.
 */
export function define(tag: string, element: VersionedElement): void {
  const first = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  else if (first !== element && !told) {
    told = true;
    const serving = 'version' in first ? String(first.version) : 'unknown';
    globalThis.console?.warn(`[coalition-widgets] Version ${serving} serves this page; ${element.version} stays idle.`);
  }
}
