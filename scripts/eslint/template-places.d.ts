/**
 * The position of an expression in a template: in an attribute of an element, or among an element's children (no
 * element: at the top level).
 */
export interface Place {
  readonly element: { readonly tag: string; readonly attributes: ReadonlySet<string> } | undefined;
  readonly attribute: string | undefined;
}

export function placesIn(strings: readonly string[]): Place[];
