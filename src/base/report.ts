const told = new Set<string>();

/** Tells the site's developer of a failure, once a page for each element and cause. */
export function reportOnce(tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(`[coalition-widgets] ${line}`);
}
