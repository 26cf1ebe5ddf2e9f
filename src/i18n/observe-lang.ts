/** One observer per tree (document or shadow root), shared by all callbacks. */
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

/** The trees that contain a node, from its own outwards to the document. */
function treesOf(start: Node): Node[] {
  const trees: Node[] = [];
  for (let root = start.getRootNode(); ; root = root.host.getRootNode()) {
    trees.push(root);
    if (!(root instanceof ShadowRoot)) return trees;
  }
}

/**
 * Calls back whenever a `lang` attribute changes in a tree that contains the node. The node must be connected.
 * @returns stops observing; call it when the node is disconnected, also when it moves
 */
export function observeLang(node: Node, callback: () => void): () => void {
  const trees = treesOf(node);
  for (const tree of trees) watch(tree, callback);
  return () => {
    for (const tree of trees) unwatch(tree, callback);
  };
}

/** Runs all callbacks, as if a `lang` had changed. Called when words have loaded after a failure. */
export const notifyLang = (): void => watches.forEach(({ callbacks }) => callbacks.forEach(one => one()));

/** How many trees are observed; 0 once every widget is disconnected. */
export const observedTrees = (): number => watches.size;
