import { mkdir, writeFile } from 'node:fs/promises';
import { deflateSync, crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { copyPictures, type Pictures } from '../../../src/cli/publish/pictures.js';
import type { Source } from '../../../src/cli/publish/picture-files.js';
import { data, path } from './support.js';

/** A picture of a published data file. */
export interface Picture {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  readonly sources?: readonly Source[];
}

/** What a phone writes into a photo. */
export const GPS = { IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 57/1 0/1' } };
/** A picture that is not easy to compress, as a photo is. */
export const photo = (width: number, height: number): Sharp =>
  sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  }).blur(2);
export const drawing = (attributes: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0h9v9z"/></svg>`);
/** Three frames of another colour each. */
export const frames = sharp(
  await Promise.all(
    ['red', 'green', 'blue'].map(background =>
      sharp({ create: { width: 300, height: 200, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  ),
  { join: { animated: true } },
);

/** A PNG of a few bytes that unpacks to so many pixels. */
export function bomb(side: number): Buffer {
  const chunk = (name: string, content: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), content]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1; // a bit each
  const lines = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)), { level: 1 });
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))]);
}

const progress = { step: () => undefined, at: () => undefined, end: () => undefined };
const nothing = (): Promise<undefined> => Promise.resolve(undefined);
await mkdir(path('images'));

/** A data file with a picture in its banner, and a member with a logo for each other one. */
export async function fileWith(
  banner: [name: string, bytes: Buffer, size?: object],
  logos: [string, Buffer, object?][] = [],
) {
  const [image, ...others] = await Promise.all(
    [banner, ...logos].map(async ([name, bytes, size]) => {
      await writeFile(path(`images/${name}`), bytes);
      return { src: `images/${name}`, alt: { en: 'A sign' }, ...size };
    }),
  );
  const members = others.map((logo, at) => ({ id: `m${at}`, name: { en: `Member ${at}` }, logo }));
  return data(1, { banner: { image }, members });
}

/** Copies the pictures of a data file, with what the last publication has kept. */
export const copy = (root: Record<string, unknown>, kept: (path: string) => Promise<Buffer | undefined> = nothing) =>
  copyPictures(path('source.json'), root, { sharp, kept, progress });
export const bannerOf = ({ root }: Pictures): Picture => (root['banner'] as { image: Picture }).image;
export const logosOf = ({ root }: Pictures): Picture[] =>
  (root['members'] as { logo: Picture }[]).map(({ logo }) => logo);
export const bytesOf = ({ outputs }: Pictures, { src }: { readonly src: string }): Buffer =>
  outputs.find(one => one.path === decodeURI(src))!.bytes;
