/** One observer a tree (document or shadow root), shared by all who follow a language in it. */
interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}
const watches = new Map<Node, Watch>();

function watch(root: Node, callback: () => void): void {
  let found = watches.get(root);
  if (!found) {
    const callbacks = new Set<() => void>();
    const observer = new MutationObserver(() => callbacks.forEach(one => one()));
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    watches.set(root, (found = { observer, callbacks }));
  }
  found.callbacks.add(callback);
}

function unwatch(root: Node, callback: () => void): void {
  const found = watches.get(root);
  found?.callbacks.delete(callback);
  if (found?.callbacks.size) return;
  found?.observer.disconnect();
  watches.delete(root);
}

/** The trees a node stands in, from its own outwards to the document. */
function treesOf(start: Node): Node[] {
  const trees: Node[] = [];
  for (let root = start.getRootNode(); ; root = root.host.getRootNode()) {
    trees.push(root);
    if (!(root instanceof ShadowRoot)) return trees;
  }
}

/**
 * Calls back whenever a `lang` changes somewhere in the trees that a connected node stands in.
 * @returns ends it; call it when the node is disconnected, moved ones included
 */
export function observeLang(node: Node, callback: () => void): () => void {
  const trees = treesOf(node);
  for (const tree of trees) watch(tree, callback);
  return () => {
    for (const tree of trees) unwatch(tree, callback);
  };
}

/** Calls all back, as if a `lang` had changed: words that a widget did without have come. */
export const notifyLang = (): void => watches.forEach(({ callbacks }) => callbacks.forEach(one => one()));

/** How many trees are watched now: none once every widget is gone. */
export const observedTrees = (): number => watches.size;
