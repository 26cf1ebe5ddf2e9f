import { CoalitionDataError } from './errors.js';

const MAX_BYTES = 1 << 20;

/** The text of an answer of at most 1 MiB; stops reading beyond, so that an endless answer ends. */
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
 * The JSON value that an answer holds.
 *
 * Depth needs no limit of its own: the checks walk the value only as deep as the schema goes.
 * @param url the address that was asked for, which is not the answer's own after a redirect
 * @throws CoalitionDataError of kind `status`, `too-large` or `json`; whatever the network throws besides
 */
export async function readJson(response: Response, url: string): Promise<unknown> {
  if (!response.ok) throw new CoalitionDataError('status', url, `HTTP ${response.status}`);
  const text = await readText(response, url);
  try {
    return await new Response(text).json(); // the engine's own: pages replace JSON.parse, to read dates for example
  } catch (cause) {
    throw new CoalitionDataError('json', url, cause instanceof Error ? cause.message : 'no JSON', { cause });
  }
}
