/** Where an expression of a template stands: in an attribute of an element, or among the children of one (none: at the top). */
export interface Place {
  readonly element: { readonly tag: string; readonly attributes: ReadonlySet<string> } | undefined;
  readonly attribute: string | undefined;
}

export function placesIn(strings: readonly string[]): Place[];
