import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Signatures of a zip file's records (APPNOTE 4.3). */
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Unpacks a zip file into a folder: what Node can do without a program of the system's.
 * @throws Error when it is no zip file, is packed in another way than "stored" or "deflate", or leads out of the folder
 */
export function unzip(zip: Buffer, folder: string): void {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error('This is no zip file');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('This zip file is broken');
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(field => zip.readUInt16LE(at + field));
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!);
    at += 46 + nameLength! + extraLength! + commentLength!;
    if (name.endsWith('/')) continue;
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    if (method !== 0 && method !== 8) throw new Error(`${name} is packed in an unknown way`);
    const file = join(folder, name);
    if (!resolve(file).startsWith(resolve(folder) + sep)) throw new Error(`${name} leads out of the folder`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, method === 8 ? inflateRawSync(packed) : packed);
  }
}
