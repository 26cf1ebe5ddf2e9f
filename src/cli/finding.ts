/** `error`: visitors see nothing, or something wrong; `warning`: probably a mistake; `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** A position in the file: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** A finding of a rule. */
export interface Found {
  readonly id: string;
  readonly severity: Severity;
  readonly path: Path;
  /** What is wrong and how to correct it. */
  readonly message: string;
  /** What to write instead. */
  readonly suggestion?: string;
  /** Whether the suggestion is the whole new value, and loses nothing: `--fix` writes it. */
  readonly safe?: boolean;
}

/** A finding as reported: with its position for programs and for people. */
export interface Finding extends Omit<Found, 'path'> {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly place: string;
  readonly line?: number;
  readonly column?: number;
}

/** Converts a path to a JSON Pointer (RFC 6901). */
export const pointerOf = (path: Path): string =>
  path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
