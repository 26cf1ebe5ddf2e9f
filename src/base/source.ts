/** The data file that the script tag names for all widgets of the page. */
let source = '';
let latestResponse: Promise<Response> | undefined;
let preloaded: { readonly url: string; readonly response: Promise<Response> } | undefined;

/** Resolves a widget's data file to an absolute URL; empty if none is named or the URL is invalid. */
export function sourceFor(own: string | null, baseUri: string): string {
  try {
    return new URL(own || source || '//', baseUri).href;
  } catch {
    return ''; // `//` is invalid: it has no host
  }
}

/**
 * Sets the data file of widgets without `src`, as `data-src` on the script tag does. Repeating a call has no effect.
 * @param url absolute, or relative to the document
 * @param response a pending response to a request for `requestedUrl`
 * @param requestedUrl the URL of that request: the `src` of a widget if the script tag names no file
 */
export function setDefaultSource(url: string, response?: Promise<Response>, requestedUrl = url): void {
  source = url;
  if (response === latestResponse) return;
  latestResponse = response;
  preloaded = response && { url: sourceFor(requestedUrl, document.baseURI), response };
}

/**
 * The response to the script tag's own request for an absolute URL. Each response is returned once, because its body
 * can be read only once.
 */
export function takePreloadedResponse(url: string): Promise<Response> | undefined {
  if (preloaded?.url !== url) return undefined;
  const { response } = preloaded;
  preloaded = undefined;
  return response;
}
