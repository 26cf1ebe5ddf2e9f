import { CoalitionDataError } from './errors.js';

const MAX_BYTES = 1 << 20;

/**
 * Reads the body of a response as text. Stops at 1 MiB, so that an endless response does not fill the memory.
 * @throws CoalitionDataError of kind `too-large`
 */
export async function readText(response: Response, url: string): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if ((bytes += value.length) > MAX_BYTES) {
      void reader.cancel();
      throw new CoalitionDataError('too-large', url, 'more than 1 MiB');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Reads the body of a response as JSON. Nesting needs no limit, since the checks descend only as deep as the schema.
 * @param url the requested URL; after a redirect, `response.url` is a different one
 * @throws CoalitionDataError of kind `status`, `too-large` or `json`; also rethrows network errors
 */
export async function readJson(response: Response, url: string): Promise<unknown> {
  if (!response.ok) throw new CoalitionDataError('status', url, `HTTP ${response.status}`);
  const text = await readText(response, url);
  try {
    return await new Response(text).json(); // not JSON.parse: host pages override it, for example to revive dates
  } catch (cause) {
    throw new CoalitionDataError('json', url, cause instanceof Error ? cause.message : 'invalid JSON', { cause });
  }
}
