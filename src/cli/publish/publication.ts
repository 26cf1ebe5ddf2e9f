import { join } from 'node:path';
import type { Fragments } from './fragments.js';
import { bytesAt, integrityOf, type Output } from './outputs.js';

/** The name of the file that says what a publication consists of. It is written last. */
export const PUBLICATION = 'publication.json';

/** What a folder holds, for those who copy it: `publication.json`. */
export interface Publication {
  readonly contract: 'coalition-publication/1';
  /** The version of the command. */
  readonly version: string;
  /** The data file with all languages. */
  readonly data: string;
  readonly revision: number;
  readonly updated?: string | undefined;
  /** What the data file was made from (Subresource Integrity). */
  readonly source: string;
  /** The slice of each language. */
  readonly languages: Readonly<Record<string, { readonly data: string }>>;
  readonly fragments: Fragments;
  /** Copies of this revision and of earlier ones, newest first, under names that never get another content. */
  readonly copies: readonly string[];
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly integrity: string }>>;
}

/** The publication that a folder holds; `undefined` if it holds none. */
export async function publicationIn(folder: string): Promise<Publication | undefined> {
  const bytes = await bytesAt(join(folder, PUBLICATION));
  if (!bytes) return undefined;
  try {
    return JSON.parse(bytes.toString()) as Publication;
  } catch {
    return undefined; // cut off: publish it anew
  }
}

/** The sizes and hashes of files. */
export const listOf = (outputs: readonly Output[]): Publication['files'] =>
  Object.fromEntries(
    outputs.map(({ path, bytes }) => [path, { bytes: bytes.length, integrity: integrityOf(bytes) }] as const),
  );

/**
 * Why a file may not replace the one that is published; `undefined` if it may.
 * @param source the hash of the file
 */
export function refusal(
  before: Publication | undefined,
  { revision, slice }: { readonly revision?: number; readonly slice?: string },
  source: string,
): string | undefined {
  if (slice !== undefined)
    return `This is the slice for "${slice}", which the command has written itself. Publish the file with all languages.`;
  if (revision === undefined)
    return `The file has no "revision": browsers could not tell which version is newer. Add "revision": ${(before?.revision ?? 0) + 1}, and raise it with each publication.`;
  if (!before) return undefined;
  if (revision < before.revision)
    return `Revision ${before.revision} is published; this file has ${revision}. Browsers that have seen ${before.revision} would ignore it: write "revision": ${before.revision + 1}.`;
  if (revision === before.revision && source !== before.source)
    return `Revision ${revision} is published already, and this file differs from it. Write "revision": ${revision + 1}.`;
  return undefined;
}
