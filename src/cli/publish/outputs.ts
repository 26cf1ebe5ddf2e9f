import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file of a publication. */
export interface Output {
  /** Its path in the folder, with slashes. */
  readonly path: string;
  readonly bytes: Buffer;
}

export const textOutput = (path: string, text: string): Output => ({ path, bytes: Buffer.from(text) });

/** Integrity of bytes (Subresource Integrity). */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** A short hash for a name. */
export const shortHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/** Below this size, compression saves nothing that a network would notice. */
const WORTH_IT = 512;
/** Above this size the best compression takes seconds and saves some percent. */
const LARGE = 2 ** 18;

const isText = (path: string): boolean => /\.(?:json|html|css|svg|txt)$/.test(path);
const brotli = promisify(brotliCompress);
const zip = promisify<Uint8Array, { level: number }, Buffer>(gzip);

async function compressed({ path, bytes }: Output): Promise<Output[]> {
  if (!isText(path) || bytes.length < WORTH_IT) return [];
  const quality = bytes.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]);
  return [
    { path: `${path}.br`, bytes: br },
    { path: `${path}.gz`, bytes: gz },
  ];
}

/** How large a data file and a slice of the members may be, in bytes: widgets show no larger ones. */
const limitOf = (path: string): number => 2 ** 20 * (/^members\./.test(path) ? 8 : 1);

/** The data files that are too large to show, in words. */
export const tooLarge = (outputs: readonly Output[]): readonly string[] =>
  outputs
    .filter(({ path, bytes }) => path.endsWith('.json') && bytes.length > limitOf(path))
    .map(({ path, bytes }) => {
      const size = (bytes.length / 2 ** 20).toFixed(1);
      return `${path} would have ${size} MiB, and widgets show at most ${limitOf(path) / 2 ** 20} MiB.`;
    });

/** A file's bytes; `undefined` if there is none. */
export const bytesAt = (path: string): Promise<Buffer | undefined> => readFile(path).catch(() => undefined);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Replaces a file in one step, since a server may be reading it. */
async function replace(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const next = `${path}.next`;
  await writeFile(next, bytes);
  await rename(next, path);
}

/** Writes a file and its compressed copies, unless they are there already. Returns whether the file is another one now. */
export async function write(folder: string, output: Output): Promise<boolean> {
  const path = join(folder, output.path);
  const before = await bytesAt(path);
  if (before?.equals(output.bytes) && (output.bytes.length < WORTH_IT || !isText(path) || (await exists(`${path}.br`))))
    return false;
  // the copies first: a server prefers them, and must not send the earlier version beside the new file for long
  for (const one of await compressed(output)) await replace(join(folder, one.path), one.bytes);
  await replace(path, output.bytes);
  return !before?.equals(output.bytes);
}

/** Does something with each of many things, a few at a time, as there are few threads that compress. */
export async function inParallel<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = all.entries();
  const workers = Array.from({ length: 4 }, async () => {
    for (const [index, one] of queue) results[index] = await work(one);
  });
  await Promise.all(workers);
  return results;
}

/** Removes a file and its compressed copies. */
export async function remove(folder: string, path: string): Promise<void> {
  for (const end of ['', '.br', '.gz']) await rm(join(folder, path + end), { force: true });
}
