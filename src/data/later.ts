/** What a data file needs after a download, and for the copy of an earlier visit. It loads when the page rests. */
import { parseFile } from './coalition-file.js';
import type { DataFile } from './data-file.js';
import type { CoalitionDataError } from './errors.js';
import { readCopy, removeCopy, writeCopy } from './kept-copy.js';
import { untilRetry } from './retry.js';

/** How long a copy is shown if the file cannot be downloaded: 30 days, in milliseconds. */
const LIFETIME = 30 * 86_400_000;

/** The copy of a file if it is younger than `LIFETIME`. */
async function freshCopy(url: string): Promise<{ text(): Promise<string>; readonly date: Date } | undefined> {
  const [text, then] = await readCopy(url);
  const date = new Date(then);
  return Date.now() - date.getTime() < LIFETIME ? { text, date } : undefined;
}

/** Whether the file has been withdrawn (410 Gone). */
const isGone = (error: CoalitionDataError | undefined): boolean => error?.status === 410;

/** Shows the copy of a file. Storage that the page forbids counts as empty, and a damaged copy as none. */
export async function showCopy(file: DataFile): Promise<void> {
  try {
    const copy = await freshCopy(file.url);
    if (!copy) return;
    const text = await copy.text();
    const { revision } = await parseFile(file.url, text);
    // the download has come first, or has said that the file is gone
    if (isGone(file.error) || (file.file && !(revision! > file.file.revision!))) return;
    await file.take([text], copy.date);
    file.notify();
  } catch {
    // the download will come, or say why not
  }
}

/** Whether the same request may succeed later: after a network failure, too many requests (429) or a server error. */
const isTemporary = ({ kind, status = 0 }: CoalitionDataError): boolean =>
  kind === 'network' || status === 429 || status >= 500;

const failures = new WeakMap<DataFile, number>();

async function retry(file: DataFile): Promise<void> {
  const count = (failures.get(file) ?? 0) + 1;
  failures.set(file, count);
  await untilRetry(count);
  if (failures.get(file) === count && file.listeners.size) await file.load();
}

/**
 * After a success, keeps a copy. After a failure that may pass, retries. If the file has been withdrawn (410 Gone),
 * removes the copy and shows no other.
 */
export async function afterDownload(file: DataFile): Promise<void> {
  const { url, error, text, date } = file;
  if (!error) failures.delete(file);
  if (error && isTemporary(error)) return retry(file);
  if (isGone(error)) {
    file.file = file.text = undefined;
    file.notify();
  }
  try {
    if (!error && text !== undefined && date) await writeCopy(url, text, date.toUTCString());
    else if (isGone(error)) await removeCopy(url);
  } catch {
    // storage is full or forbidden
  }
}
