/**
 * The copy of a data file that a browser keeps for the next visit: in the Cache API; where a page has none, as on plain
 * http, in `localStorage`. A copy is as public as the file.
 */
import { COPIES } from './copies.js';
import type { DataFile } from './data-file.js';

/** How long a copy is shown if the file cannot be downloaded: 30 days, in milliseconds. */
const LIFETIME = 30 * 86_400_000;

const open = (): Promise<Cache> | undefined => globalThis.caches?.open(COPIES);

async function read(url: string): Promise<readonly [text: string, date: string | null]> {
  const cache = await open();
  if (cache) {
    const response = await cache.match(url);
    return [(await response?.text()) ?? '', response?.headers.get('date') ?? null];
  }
  const [date = '', ...lines] = (localStorage.getItem(COPIES + url) ?? '').split('\n');
  return [lines.join('\n'), date];
}

async function write(url: string, text: string, date: string): Promise<void> {
  const cache = await open();
  if (cache) await cache.put(url, new Response(text, { headers: { date, 'content-type': 'application/json' } }));
  else localStorage.setItem(COPIES + url, `${date}\n${text}`);
}

async function remove(url: string): Promise<void> {
  const cache = await open();
  if (cache) await cache.delete(url);
  else localStorage.removeItem(COPIES + url);
}

/** Shows the copy of a file if it is younger than `LIFETIME`. */
export async function showCopy(file: DataFile): Promise<void> {
  const [text, then] = await read(file.url);
  const date = new Date(then ?? NaN);
  if (!(Date.now() - date.getTime() < LIFETIME)) return;
  await file.take(text, date);
  file.notify();
}

/** After a download: keeps the file; or, if the file was withdrawn (410 Gone), deletes the copy and shows no other. */
export async function updateCopy(file: DataFile): Promise<void> {
  const { url, error, text, date } = file;
  if (!error && text !== undefined && date) return write(url, text, date.toUTCString());
  if (error?.status !== 410) return;
  file.file = undefined;
  file.text = undefined;
  file.notify();
  await remove(url);
}
