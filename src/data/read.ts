import { CoalitionDataError } from './errors.js';

/**
 * Reads the body of a response as UTF-8. Stops at a limit, so that an endless response does not fill the memory.
 * @param mebibytes the limit
 * @param inTime limits the time that each part of the body may take
 * @throws CoalitionDataError of kind `too-large`, or of kind `encoding` if the bytes are not UTF-8
 */
export async function readText(
  response: Response,
  url: string,
  mebibytes = 1,
  inTime: <T>(step: Promise<T>) => Promise<T> = step => step,
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: BufferSource, stream = false): string => {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw new CoalitionDataError('encoding', url, 'not UTF-8');
    }
  };
  const reader = response.body?.getReader();
  if (!reader) return inTime(response.text()); // of a fetch that the page has replaced
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await inTime(reader.read());
    if (done) return text + decode();
    if ((bytes += value.length) > mebibytes << 20) {
      void reader.cancel();
      throw new CoalitionDataError('too-large', url, `more than ${mebibytes} MiB`);
    }
    text += decode(value, true);
  }
}
