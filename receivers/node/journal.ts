import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

const NEWLINE = 0x0a;

/**
 * Appends one line to a text file and returns once it is on disk (fsync). Creates the file (0600) and its folder (0700)
 * if they are missing. If a crash left the last line without its line feed, ends that line first; if writing fails,
 * truncates the file to its previous length. Opens the file for every line, so that it may be moved or repaired at any
 * time.
 *
 * @param line without a line feed
 * @throws the file system's error; nothing was added then
 */
export async function appendLine(file: string, line: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    try {
      await handle.appendFile(`${(await endsMidLine(handle, size)) ? '\n' : ''}${line}\n`);
      await handle.sync();
    } catch (error) {
      await handle.truncate(size).catch(() => undefined); // if this fails, too, the next append ends the torn line
      throw error;
    }
    if (size === 0) await syncFolder(dirname(file));
  } finally {
    await handle.close();
  }
}

async function endsMidLine(handle: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return false;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== NEWLINE;
}

/** Flushes the name of a new file, too. Windows cannot, and does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * The lines of a text file, without line feeds, including an unterminated last one; none if there is no file. Splits
 * only at line feeds: `node:readline` would also split at U+2028, which JSON may contain unescaped. Flushes the file at
 * the end, because a process that died before its fsync may have written it.
 *
 * @throws the file system's error
 */
export async function* readLines(file: string): AsyncGenerator<string, void, void> {
  const handle = await openExisting(file);
  if (!handle) return;
  try {
    let rest = '';
    const chunks: AsyncIterable<string> = handle.createReadStream({ encoding: 'utf8', autoClose: false });
    for await (const chunk of chunks) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openExisting(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, 'r+'); // fails now, not at the first submission, if the file is not writable
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The system's error code, such as `ENOSPC`: the only part of an error that is safe to log. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
