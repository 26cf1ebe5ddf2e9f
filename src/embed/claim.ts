/** The versions of all copies of this library on the page. Only the first copy runs. */
type Claims = string[] & {
  /** Finds widgets in a tree. Set by the first copy if it loads elements on demand. */
  watch?: (root: Document | ShadowRoot) => void;
};

declare global {
  interface Document {
    /** The list of copies, under `Symbol.for('coalition-widgets')`. */
    [claimed: symbol]: Claims | undefined;
  }
}

/**
 * Registers this copy of the script, whatever its version and form (module or classic).
 *
 * The list is on the document under a symbol, so that it cannot collide with a name of the host page. A further copy
 * must stop before it evaluates anything else: a second Lit would throw when it creates a Trusted Types policy with the
 * same name. The second copy logs both versions.
 *
 * This module imports nothing, because the build puts its text at the start of the classic script (`vite.config.ts`).
 * @param version the version of this copy
 * @returns whether this copy is the first
 */
export function claim(version: string): boolean {
  const versions = (document[Symbol.for('coalition-widgets')] ??= []);
  if (versions.push(version) === 2)
    globalThis.console?.warn(`[coalition-widgets] Version ${versions[0]} runs on this page; ${version} does nothing.`);
  return versions.length === 1;
}
