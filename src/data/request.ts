/** The time limit for a data file, from the request to the last byte, in milliseconds. */
export const DEADLINE = 10_000;

/**
 * Requests a data file with a simple GET without credentials or referrer. This needs no CORS preflight and does not
 * reveal which page the visitor reads. The script tag and the widgets send identical requests; otherwise the browser
 * would download the file twice. The host page may have replaced or removed `fetch`, so call this inside an async
 * function.
 */
export const requestFile = (url: string): Promise<Response> =>
  fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout?.(DEADLINE), // missing in engines before 2022, which apply their own time limit
  });
