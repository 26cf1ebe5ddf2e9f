/**
 * Why a widget could not show its section:
 * - `no-source`: neither `src` nor the page names a data file, in `data-coalition` or in a `<meta>`;
 * - `network`: the request failed, brought nothing for 10 seconds, or took longer than 60 seconds;
 * - `status`: the server returned an HTTP status other than 2xx;
 * - `too-large`: the file is larger than 1 MiB, or a slice of its members than 8 MiB;
 * - `encoding`: the file is not UTF-8;
 * - `json`: the file is not valid JSON;
 * - `version`: this version of the library does not read the file's format version;
 * - `schema`: the file or the section does not match the schema;
 * - `missing-section`: the file does not have the section, or the section is empty;
 * - `unsealed`: the answers to a form cannot be sealed: the page is not served by https, or a key is not the right one;
 * - `unsupported`: the section needs a feature that this version of the library, or this browser, lacks.
 */
export type CoalitionErrorKind =
  | 'no-source'
  | 'network'
  | 'status'
  | 'too-large'
  | 'encoding'
  | 'json'
  | 'version'
  | 'schema'
  | 'missing-section'
  | 'unsealed'
  | 'unsupported';

/**
 * Thrown if a widget cannot show its section. `message` is in English, for the site's developer: it says what is wrong
 * and where.
 */
export class CoalitionDataError extends Error {
  override readonly name = 'CoalitionDataError';
  /** The HTTP status of a failure of kind `status`. */
  readonly status: number | undefined;
  constructor(
    /** The kind of failure. */
    readonly kind: CoalitionErrorKind,
    /** The absolute URL of the data file; empty if there is none. */
    readonly url: string,
    detail: string,
    options?: ErrorOptions & { readonly status?: number },
  ) {
    super(`${kind}: ${detail}${url && ` (${url})`}`, options);
    this.status = options?.status;
  }
}

/** The cause itself if it says why a file or section cannot be shown; otherwise an error of the kind with this cause. */
export const dataError = (cause: unknown, kind: CoalitionErrorKind, url: string): CoalitionDataError =>
  cause instanceof CoalitionDataError ? cause : new CoalitionDataError(kind, url, String(cause), { cause });
