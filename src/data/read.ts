import { CoalitionDataError } from './errors.js';

/** What a response holds: its text, and the bytes of that text, if they are at hand. */
export type Content = readonly [text: string, bytes?: Uint8Array<ArrayBuffer>];

/**
 * Reads the body of a response as UTF-8. Stops at a limit, so that an endless response does not fill the memory.
 * @param mebibytes the limit
 * @param inTime limits the time that each part of the body may take
 * @throws CoalitionDataError of kind `too-large`, or of kind `encoding` if the bytes are not UTF-8
 */
export async function readContent(
  response: Response,
  url: string,
  mebibytes = 1,
  inTime: <T>(step: Promise<T>) => Promise<T> = step => step,
): Promise<Content> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: BufferSource, stream = false): string => {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw new CoalitionDataError('encoding', url, 'not UTF-8');
    }
  };
  const reader = response.body?.getReader();
  if (!reader) return [await inTime(response.text())]; // of a fetch that the page has replaced
  const parts: Uint8Array[] = [];
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await inTime(reader.read());
    if (done) break;
    parts.push(value);
    if ((size += value.length) > mebibytes << 20) {
      void reader.cancel();
      throw new CoalitionDataError('too-large', url, `more than ${mebibytes} MiB`);
    }
    text += decode(value, true);
  }
  const bytes = new Uint8Array(size);
  size = 0;
  for (const part of parts) {
    bytes.set(part, size);
    size += part.length;
  }
  return [text + decode(), bytes];
}
