/** The elements that name the data file. */
export const names = 'meta[name=coalition-source],script[data-coalition]';

/** The file that such an element names. */
export const fileOf = (element: Element & { content?: string }): string | undefined =>
  element.content ?? (element as HTMLElement).dataset['coalition'];

/**
 * The latest file found. At first, that of the alias `data-src`, on our own script tag only: optimisers of pages use the
 * same attribute for themselves.
 */
let latest = document.querySelector<HTMLElement>('script[data-src][src*=coalition-widgets]')?.dataset['src'];

/**
 * Finds the data file that the page names for a widget without `src`: the last name before the widget in the document,
 * else the first after it. Ask again for each widget, because the page may change.
 * @param node the widget
 * @param otherwise the file if the page names none, or none any more
 */
export function findSource(node: Node, otherwise = latest): string | undefined {
  latest = '';
  for (const one of document.querySelectorAll(names))
    // 4: the widget follows
    if (!latest || one.compareDocumentPosition(node) & 4) latest = fileOf(one) || latest;
  return (latest ||= otherwise);
}
