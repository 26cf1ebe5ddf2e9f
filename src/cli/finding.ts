/** `error`: visitors see nothing, or something wrong; `warning`: most likely a mistake; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Where in the file: keys and positions, from the outside in. */
export type Path = readonly (string | number)[];

/** What a rule has found. */
export interface Found {
  readonly id: string;
  readonly severity: Severity;
  readonly path: Path;
  /** What is wrong and what to do about it. */
  readonly message: string;
  /** What to write instead. */
  readonly suggestion?: string;
}

/** What is reported: the same, with its place in a form for programs and in one for people. */
export interface Finding extends Omit<Found, 'path'> {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly place: string;
  readonly line?: number;
  readonly column?: number;
}

/** A path as a JSON Pointer (RFC 6901). */
export const pointerOf = (path: Path): string =>
  path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
