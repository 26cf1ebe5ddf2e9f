/** How long a data file may take, from the request to its last byte, in milliseconds. */
export const DEADLINE = 10_000;

/**
 * Asks for a data file: a simple GET without credentials or referrer, so that no preflight is sent and nobody learns
 * which page the visitor reads. The script tag's loader and the widgets ask alike, or the browser would ask twice.
 * A page may have put anything in place of `fetch`, or nothing: call it where an error is a failed answer, and await it.
 */
export const requestFile = (url: string): Promise<Response> =>
  fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout?.(DEADLINE), // engines before 2022 lack it, and wait as long as they do
  });
