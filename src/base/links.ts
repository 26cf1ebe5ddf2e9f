/** The schemes that a reader may be sent to from the data. */
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
 * The address of a link in the data, absolute; `undefined` when it is no https, http, mailto or tel address, or names a
 * user (`https://bank.example@evil.example`), since then the host is not the one that a reader thinks to see.
 * @param fileUrl the data file's own address, which relative ones are resolved against
 */
export const linkHref = (url: string, fileUrl: string): string | undefined => resolve(url, fileUrl, linkSchemes);

/** The same for what is fetched or sent to, a picture for one: https and http alone. */
export const fetchHref = (url: string, fileUrl: string): string | undefined =>
  resolve(url, fileUrl, linkSchemes.slice(0, 2));
