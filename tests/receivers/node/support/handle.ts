import { open, type FileHandle } from 'node:fs/promises';

/** What every open file inherits from: the place to watch or break a flush. */
export async function handlePrototype(): Promise<FileHandle> {
  const handle = await open(process.execPath);
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle;
}
