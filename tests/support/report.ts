const engine = (): string =>
  /Firefox/.test(navigator.userAgent) ? 'firefox' : /Chrome/.test(navigator.userAgent) ? 'chromium' : 'webkit';

/** Writes what a test has measured to `bench/output/<name>-<engine>.json` (`reports` in report.mjs). */
export async function report(name: string, value: unknown): Promise<void> {
  await fetch(`/__report/${name}-${engine()}`, { method: 'POST', body: JSON.stringify(value, null, 2) });
}
