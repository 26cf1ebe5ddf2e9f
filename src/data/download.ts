import { CoalitionDataError, dataError } from './errors.js';
import { readContent, type Content } from './read.js';
import { requestFile } from './request.js';

/** How long a download may bring nothing, and how long it may take in all, in milliseconds. */
export const SILENCE = 10_000;
export const DEADLINE = 60_000;

/**
 * Downloads a data file. A slow connection has time: the download fails only if nothing arrives for `SILENCE`,
 * or at `DEADLINE`.
 * @param pending a response to the script tag's own `requestFile(url)`; if it fails, the file is requested again
 * @param cache `no-cache` asks the server even if the browser has a fresh copy
 * @param mebibytes how large the file may be
 * @throws CoalitionDataError of kind `network`, `status`, `too-large` or `encoding`
 */
export async function download(
  url: string,
  pending?: Promise<Response>,
  cache?: RequestCache,
  mebibytes?: number,
): Promise<Content> {
  const abort = new AbortController();
  const end = performance.now() + DEADLINE;
  const inTime = <T>(step: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('timeout')), Math.min(SILENCE, end - performance.now()));
      void step.then(resolve, reject).then(() => clearTimeout(timer));
    });
  const request = async (): Promise<Response> =>
    (await pending?.catch(() => undefined)) ?? requestFile(url, { cache, signal: abort.signal });
  try {
    const response = await inTime(request());
    const { ok, status } = response;
    if (ok) return await readContent(response, url, mebibytes, inTime);
    throw new CoalitionDataError('status', url, `HTTP ${status}`, { status });
  } catch (cause) {
    abort.abort();
    throw dataError(cause, 'network', url);
  }
}
