/** What the script tag says for every widget of the page. */
let source = '';
let early: Promise<Response> | undefined;

/**
 * Names the data file of widgets that have no `src`, as `data-src` on the script tag does.
 * Saying the same again changes nothing.
 * @param url absolute, or relative to the document
 * @param response an answer to a request for it that is under way already
 */
export function setDefaultSource(url: string, response?: Promise<Response>): void {
  if (url === source) return;
  source = url;
  early = response;
}

/** The data file of a widget, absolute; empty when none is named or the address cannot be read. */
export function sourceFor(own: string | null, baseUri: string): string {
  try {
    return new URL(own || source || '//', baseUri).href;
  } catch {
    return ''; // `//` names no host
  }
}

/** The answer to the script tag's own request, for a widget without `src`; given out once, since a body can be read once. */
export function takeEarlyResponse(own: string | null): Promise<Response> | undefined {
  if (own) return undefined;
  const taken = early;
  early = undefined;
  return taken;
}
