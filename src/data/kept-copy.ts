/**
 * The copy of a data file that a browser keeps for the next visit: in the Cache API; where a page has none, as on plain
 * http, in `localStorage`. A copy is as public as the file.
 */
import { COPIES } from './copies.js';

const open = (): Promise<Cache> | undefined => globalThis.caches?.open(COPIES);

/** What reads the text of the copy, which may be long, and when it was downloaded. */
export async function readCopy(url: string): Promise<readonly [text: () => Promise<string>, date: string]> {
  const cache = await open();
  if (cache) {
    const response = await cache.match(url);
    return [async () => (await response?.text()) ?? '', response?.headers.get('date') ?? ''];
  }
  const [date = '', ...lines] = (localStorage.getItem(COPIES + url) ?? '').split('\n');
  return [() => Promise.resolve(lines.join('\n')), date];
}

/** Keeps a copy. */
export async function writeCopy(url: string, text: string, date: string): Promise<void> {
  const cache = await open();
  if (cache) await cache.put(url, new Response(text, { headers: { date, 'content-type': 'application/json' } }));
  else localStorage.setItem(COPIES + url, `${date}\n${text}`);
}

/** Removes the copy. */
export async function removeCopy(url: string): Promise<void> {
  const cache = await open();
  if (cache) await cache.delete(url);
  else localStorage.removeItem(COPIES + url);
}
