/**
 * What went wrong on the way from the file to the page:
 * - `no-source`: no data file is named, neither in `src` nor in `data-src` on the script tag;
 * - `network`: no answer within the deadline, or none at all;
 * - `status`: an HTTP status other than 2xx;
 * - `too-large`: more than 1 MiB;
 * - `json`: no JSON;
 * - `version`: of a format that this library does not know;
 * - `schema`: not of the shape that the format asks for;
 * - `missing-section`: the file has no such section;
 * - `unsupported`: the section asks for what this version of the library does not do.
 */
export type CoalitionErrorKind =
  'no-source' | 'network' | 'status' | 'too-large' | 'json' | 'version' | 'schema' | 'missing-section' | 'unsupported';

/** Why a widget has nothing to show. `message` is for the developer of the site: the place and the remedy, in English. */
export class CoalitionDataError extends Error {
  override readonly name = 'CoalitionDataError';
  constructor(
    /** What kind of failure it is. */
    readonly kind: CoalitionErrorKind,
    /** The address of the data file; empty when there is none. */
    readonly url: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${detail}${url && ` (${url})`}`, options);
  }
}
