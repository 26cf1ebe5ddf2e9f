/**
 * Requests a data file with a simple GET without a referrer. This needs no CORS preflight and does not reveal which
 * page the visitor reads. `same-origin` sends no cookies to other sites, and uses the connection that the page already
 * has to its own. The script tag and the widgets send identical requests; otherwise the browser would download the file
 * twice. The host page may have replaced or removed `fetch`, so call this inside an async function.
 */
export const requestFile = (url: string, init?: RequestInit): Promise<Response> =>
  fetch(url, { credentials: 'same-origin', referrerPolicy: 'no-referrer', ...init });
