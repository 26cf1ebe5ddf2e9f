/** The parent of a node; at the top of a shadow tree, the host. */
export const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/**
 * The language of a node: its own `lang`, or that of its nearest ancestor, across shadow roots (HTML, "The lang and
 * xml:lang attributes"). Empty if there is none, or if it is explicitly unknown (`lang=""`).
 */
export function nearestLang(start: Node): string {
  for (let node: Node | null = start; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang !== null) return lang;
  }
  return '';
}
