import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** Thrown if a file cannot be read. `message` says why. */
export class Unreadable extends Error {}

const DEADLINE = 30_000;

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(DEADLINE) });
  if (!response.ok) throw new Unreadable(`the server answered ${response.status} ${response.statusText}`.trim());
  return new Uint8Array(await response.arrayBuffer());
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder',
  EACCES: 'it may not be read',
};

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (error.name === 'TimeoutError') return `no answer within ${DEADLINE / 1000} seconds`;
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return reasons[code] ?? `${error.message}${cause}`;
}

interface Reading {
  /** Whether a byte order mark stays in the text. */
  readonly keepMark?: boolean;
  readonly input?: NodeJS.ReadableStream;
}

/**
 * Reads a text from a file, from an https or http URL, or from standard input (`-`).
 * @throws Unreadable if it cannot be read or is not UTF-8
 */
export async function readSource(
  source: string,
  { keepMark = false, input = process.stdin }: Reading = {},
): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes =
      source === '-'
        ? await buffer(input)
        : /^https?:/i.test(source)
          ? await fetchBytes(source)
          : await readFile(source);
  } catch (error) {
    throw new Unreadable(reasonOf(error));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch {
    throw new Unreadable('it is not UTF-8; save it in that encoding');
  }
}
