/** What Firefox compresses: `mozLz40`, a zero, the length of the content in four bytes, and one block of LZ4. */

const MAGIC = Buffer.from('mozLz40\0');

export const isMozLz4 = (bytes: Buffer): boolean => bytes.subarray(0, MAGIC.length).equals(MAGIC);

/**
 * Unpacks a file that Firefox has compressed.
 * @see https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 */
export function unpackMozLz4(bytes: Buffer): Buffer {
  const content = Buffer.alloc(bytes.readUInt32LE(MAGIC.length));
  let from = MAGIC.length + 4;
  let to = 0;
  /** A length that goes on in further bytes as long as they are 255. */
  const length = (start: number): number => {
    let sum = start;
    if (start === 15) for (let byte = 255; byte === 255; sum += byte) byte = bytes[from++]!;
    return sum;
  };
  while (from < bytes.length) {
    const token = bytes[from++]!;
    const literals = length(token >> 4);
    to += bytes.copy(content, to, from, from + literals);
    from += literals;
    if (from >= bytes.length) break; // the last sequence has literals only
    const distance = bytes.readUInt16LE(from);
    from += 2;
    // byte by byte: a copy may overlap what it writes
    for (let left = length(token & 15) + 4; left > 0; left--, to++) content[to] = content[to - distance]!;
  }
  if (to !== content.length) throw new Error('the compressed file is damaged');
  return content;
}
