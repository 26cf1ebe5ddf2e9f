/** A request that the script tag has sent while the code loads. */
export interface PreloadedFile {
  readonly url: string;
  /** Removed when a widget takes it, because the body can be read only once. */
  response?: Promise<Response> | undefined;
}

/** Finds the data file of a widget without `src`. */
let find: (widget: Element) => string | undefined = () => '';
let preloaded: PreloadedFile | undefined;

/** Resolves a URL against a base; empty if it is empty or invalid. */
function resolve(url: string | undefined, baseUri: string): string {
  try {
    return new URL(url || '//', baseUri).href;
  } catch {
    return ''; // `//` is invalid: it has no host
  }
}

/** The absolute URL of a widget's data file; empty if none is named or the URL is invalid. */
export const sourceFor = (own: string | null, widget: Element): string => resolve(own || find(widget), widget.baseURI);

/**
 * Sets the data file of widgets without `src`. Call it before the widgets are on the page.
 * @param url absolute, or relative to the document
 */
export function setDefaultSource(url: string): void {
  find = () => url;
}

/** Sets how widgets without `src` find their data file, for the script tag. Repeating a call has no effect. */
export function setSourceFinder(finder: typeof find, request?: PreloadedFile): void {
  find = finder;
  preloaded = request;
}

/** The response to the script tag's own request for an absolute URL. Each response is returned once. */
export function takePreloadedResponse(url: string): Promise<Response> | undefined {
  if (!preloaded || resolve(preloaded.url, document.baseURI) !== url) return undefined;
  const { response } = preloaded;
  preloaded.response = undefined;
  return response;
}
