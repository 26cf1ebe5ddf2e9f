import { dataFile } from '../data/data-file.js';
import { nearestLang } from '../i18n/nearest.js';
import { sliceAddress } from '../i18n/slice.js';

/** A request that the script tag has sent while the code loads. */
export interface PreloadedFile {
  readonly url: string;
  /** Removed once it is used, because the body can be read only once. */
  response?: Promise<Response> | undefined;
}

/** Finds the data file of a widget without `src`. */
let find: (widget: Element) => string | undefined = () => '';

/** Resolves a URL against a base; empty if it is empty or invalid. */
function resolve(url: string | undefined, baseUri: string): string {
  try {
    return new URL(url || '//', baseUri).href;
  } catch {
    return ''; // `//` is invalid: it has no host
  }
}

/**
 * The absolute URL of a widget's data file; empty if none is named or the URL is invalid.
 * @param lang the language that `{lang}` in the address stands for; empty for the file with all languages
 */
export const sourceFor = (own: string | null, widget: Element, lang = nearestLang(widget)): string =>
  resolve(sliceAddress(own || find(widget) || '', lang), widget.baseURI);

/**
 * Sets the data file of widgets without `src`. Call it before the widgets are on the page.
 * @param url absolute, or relative to the document
 */
export function setDefaultSource(url: string): void {
  find = () => url;
}

/** Sets how widgets without `src` find their data file, and uses the script tag's own request for it. */
export function setSourceFinder(finder: typeof find, request?: PreloadedFile): void {
  find = finder;
  const url = resolve(request?.url, document.baseURI);
  if (url && request?.response) void dataFile(url).load(request.response);
  if (request) request.response = undefined;
}
