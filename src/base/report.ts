const reported = new Set<string>();

/** Warns the site's developer on the console, once a page for each message. */
export function reportOnce(message: string): void {
  if (reported.has(message)) return;
  reported.add(message);
  globalThis.console?.warn(`[coalition-widgets] ${message}`);
}
