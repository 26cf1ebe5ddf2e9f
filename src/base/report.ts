const reported = new Set<string>();

/** Logs a warning for the site's developer. Each message is logged once per page. */
export function reportOnce(message: string): void {
  if (reported.has(message)) return;
  reported.add(message);
  globalThis.console?.warn(`[coalition-widgets] ${message}`);
}
