/** Searches the files that a browser keeps. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isMozLz4, unpackMozLz4 } from './moz-lz4.js';

/** What a file contains. A browser that runs deletes files; what it has not yet written to the end has the suffix `.tmp`. */
async function contentOf(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return isMozLz4(bytes) && !path.endsWith('.tmp') ? unpackMozLz4(bytes) : bytes;
}

/** The files of a browser's profile that contain one of the texts, in UTF-8 or UTF-16, by their path in the profile. */
export async function filesWith(profile: string, texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await contentOf(path);
    if (texts.some(text => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))))
      found.push(relative(profile, path));
  }
  return found.sort();
}
