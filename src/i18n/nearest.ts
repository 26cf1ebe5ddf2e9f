/** The node around a node, out of its shadow tree to the host when it is at the top of one. */
export const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/**
 * The language of a node: its own `lang`, else that of the nearest element around it that has one, across shadow roots
 * (HTML, "The lang and xml:lang attributes"). Empty when there is none, or when it is said to be unknown (`lang=""`).
 */
export function nearestLang(start: Node): string {
  for (let node: Node | null = start; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang !== null) return lang;
  }
  return '';
}
