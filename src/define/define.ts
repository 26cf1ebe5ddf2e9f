/** Registers an element, unless the page has one of that name: the first registration serves. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
