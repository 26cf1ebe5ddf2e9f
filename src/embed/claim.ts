/** The scripts of this library that a page has included, by their versions; the first serves. */
type Claims = string[] & {
  /** How the first one finds widgets in a tree, when it is one that looks for them. */
  watch?: (root: Document | ShadowRoot) => void;
};

declare global {
  interface Document {
    /** The mark of this library, under `Symbol.for('coalition-widgets')`. */
    [claimed: symbol]: Claims | undefined;
  }
}

/**
 * Whether this script is the first of its kind on the page, whatever its version and its form (module or classic). The
 * first one leaves a mark on the document, under a symbol, so that no name of the page's is taken. Any other stays idle
 * before it evaluates anything: a second Lit would die of a second Trusted Types policy of the same name. The second tells
 * the site's developer both versions.
 *
 * It stands alone, since the build puts its text at the beginning of the classic script (`vite.config.ts`).
 * @param version the version of this script
 */
export function claim(version: string): boolean {
  const versions = (document[Symbol.for('coalition-widgets')] ??= []);
  if (versions.push(version) === 2)
    globalThis.console?.warn(`[coalition-widgets] Version ${versions[0]} serves this page; ${version} stays idle.`);
  return versions.length === 1;
}
