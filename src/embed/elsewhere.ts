/**
 * For a page that names no data file in the document: it may name one later, or inside a shadow root, where the script
 * tag may stand, too. The script tag loads this module only on such a page.
 */
import type { CoalitionElement } from '../base/coalition-element.js';
import type { CoalitionErrorEvent } from '../base/events.js';
import { fileOf, names, type findSource } from './find-source.js';

type Widget = CoalitionElement<unknown>;

/** The elements with an open shadow root below a node, at any depth. */
const hostsIn = (tree: ParentNode): Element[] =>
  [...tree.querySelectorAll('*')].flatMap(one => (one.shadowRoot ? [one, ...hostsIn(one.shadowRoot)] : []));

/**
 * Finds the script tag's shadow root, and loads the data file of a widget as soon as the page names it: a tag manager may
 * insert the `<meta>` late.
 * @param find the script tag's own function, which remembers what it has found
 * @param watch finds the widgets in a shadow root
 */
export function searchElsewhere(find: typeof findSource, watch?: (root: ShadowRoot) => void): void {
  const waiting = new Set<Widget>();
  const reloadNamed = (): void => {
    for (const widget of waiting) {
      if (!find(widget)) continue;
      waiting.delete(widget);
      void widget.reload();
    }
  };
  document.addEventListener('coalition-error', event => {
    if ((event as CoalitionErrorEvent).kind !== 'no-source') return;
    // the path starts at the widget; the target of an event from a shadow root is the host
    waiting.add(event.composedPath()[0] as Widget);
    reloadNamed();
  });
  for (const host of hostsIn(document) as Widget[]) {
    const root = host.shadowRoot!;
    const name = root.querySelector(names);
    if (name) find(root, fileOf(name));
    if (root.querySelector('script[src]')) watch?.(root);
    // a widget may have reported before this module was there
    if (host.state === 'missing' && !host.src) waiting.add(host);
  }
  reloadNamed();
  new MutationObserver(reloadNamed).observe(document, { childList: true, subtree: true });
}
