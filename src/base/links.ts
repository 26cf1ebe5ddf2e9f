/** The URL schemes that links in the data may use. */
const linkSchemes = ['https:', 'http:', 'mailto:', 'tel:'];

function resolve(url: string, fileUrl: string, schemes: readonly string[]): string | undefined {
  try {
    const { protocol, username, password, href } = new URL(url, fileUrl);
    return schemes.includes(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The absolute URL of a link in the data; `undefined` if it is not an https, http, mailto or tel URL, or if it contains
 * a user name: in `https://bank.example@evil.example` the visible host is misleading.
 * @param fileUrl the URL of the data file, the base of relative URLs
 */
export const linkHref = (url: string, fileUrl: string): string | undefined => resolve(url, fileUrl, linkSchemes);

/** Like `linkHref`, for downloads and form receivers: only https and http. */
export const fetchHref = (url: string, fileUrl: string): string | undefined =>
  resolve(url, fileUrl, linkSchemes.slice(0, 2));
