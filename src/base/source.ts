/** What the script tag says for every widget of the page. */
let source = '';
let given: Promise<Response> | undefined;
let preloaded: { readonly url: string; readonly response: Promise<Response> } | undefined;

/** The address of a data file, absolute; empty when none is named or the address cannot be read. */
export function sourceFor(own: string | null, baseUri: string): string {
  try {
    return new URL(own || source || '//', baseUri).href;
  } catch {
    return ''; // `//` names no host
  }
}

/**
 * Names the data file of widgets that have no `src`, as `data-src` on the script tag does.
 * Saying the same again changes nothing.
 * @param url absolute, or relative to the document
 * @param response an answer to a request for it, or for `asked`, that is under way already
 * @param asked the address that was asked for: a widget's own `src` when the script tag names none
 */
export function setDefaultSource(url: string, response?: Promise<Response>, asked = url): void {
  source = url;
  if (response === given) return;
  given = response;
  preloaded = response && { url: sourceFor(asked, document.baseURI), response };
}

/** The answer to the script tag's own request for an absolute address; given out once, since a body can be read once. */
export function takePreloadedResponse(url: string): Promise<Response> | undefined {
  if (preloaded?.url !== url) return undefined;
  const { response } = preloaded;
  preloaded = undefined;
  return response;
}
