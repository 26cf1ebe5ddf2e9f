import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

const NEWLINE = 0x0a;

/**
 * Adds one line to a text file and returns once it is on the disk (fsync). Makes the file (0600) and its folder (0700)
 * when missing. A last line that a crash left without its end is ended first; when the write itself fails, what it
 * left behind is cut off again. Opens the file anew each time, so one that was moved away or repaired is no trouble.
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
      await handle.truncate(size).catch(() => undefined); // else the next append ends the torn line
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

/** Flushes a new file's name too; a system that cannot (Windows) does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * The lines of a text file, without their line feeds, the unended last one included; none when there is no file.
 * Splits at line feeds only: `node:readline` would also split at U+2028, which JSON may hold as it is. What was read
 * is flushed at the end, since a process that died before its fsync may have written it.
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
    return await open(file, 'r+'); // a file that cannot be written is an error now, not at the first submission
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The system's name of a failure, such as `ENOSPC`: all of an error that is safe to log. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
