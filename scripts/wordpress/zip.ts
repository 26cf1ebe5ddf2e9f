import { crc32, deflateRawSync } from 'node:zlib';

/** Midnight on 1 January 1980, the first day of a zip file's calendar: the same files make the same bytes. */
const DATE = 0x21;
/** Signatures of the records (APPNOTE 4.3), and their lengths without names. */
const [LOCAL, ENTRY, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
const REGULAR_FILE = (0o100644 << 16) >>> 0;

function header(length: number, ...fields: readonly (readonly [at: number, size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(length);
  for (const [at, size, value] of fields) bytes.writeUIntLE(value, at, size);
  return bytes;
}

/** Packs files into a zip file, in the order of their names. */
export function zip(files: ReadonlyMap<string, Buffer>): Buffer {
  const [bodies, entries]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const common = (at: number) =>
      [
        [at, 2, 20], // the version that is needed to unpack: 2.0
        [at + 2, 2, UTF8_NAMES],
        [at + 4, 2, DEFLATE],
        [at + 8, 2, DATE],
        [at + 10, 4, crc32(content)],
        [at + 14, 4, packed.length],
        [at + 18, 4, content.length],
        [at + 22, 2, name.length],
      ] as const;
    const local = header(30, [0, 4, LOCAL], ...common(4));
    // made by Unix (3), so that the permissions count
    const made = [4, 2, (3 << 8) | 20] as const;
    entries.push(header(46, [0, 4, ENTRY], made, ...common(6), [38, 4, REGULAR_FILE], [42, 4, offset]), name);
    bodies.push(local, name, packed);
    offset += local.length + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = header(
    22,
    [0, 4, END],
    [8, 2, files.size],
    [10, 2, files.size],
    [12, 4, directory.length],
    [16, 4, offset],
  );
  return Buffer.concat([...bodies, directory, end]);
}
