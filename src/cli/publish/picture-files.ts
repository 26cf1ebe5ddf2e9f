import { basename, extname } from 'node:path';
import type { Metadata, SharpOptions } from 'sharp';
import { shortHash, type Output } from './outputs.js';
import { LOGO, type Size } from './picture-size.js';
import type { Sharp } from './sharp.js';

/** How a picture is used: `plain` ones are not resized. */
export type Use = 'banner' | 'logo' | 'plain';

/** A list of copies in one format, as the data file has it. */
export interface Source {
  readonly type: string;
  readonly srcset: readonly { readonly src: string; readonly width: number }[];
}

/** The files that a picture becomes. */
export interface PictureFiles {
  /** The path of the picture that every browser can show. */
  readonly src: string;
  /** Its size, upright; `undefined` if it cannot be measured. */
  readonly size?: Size;
  /** Smaller copies. */
  readonly sources?: readonly Source[];
  readonly outputs: readonly Output[];
  /** What is wrong with the picture, and what to do. */
  readonly warning?: string;
}

/** What it takes to encode pictures. */
export interface Encoding {
  readonly sharp: Sharp;
  /** The bytes of a file that the last publication has at a path, if it is still as it was written. */
  kept(path: string): Promise<Buffer | undefined>;
  /** Called before each copy of a picture. */
  onCopy(): void;
}

/** More pixels than any camera of a phone takes; decoding them needs gigabytes. */
const MOST_PIXELS = 210_000_000;

/** How wide the copies of a banner's picture are, in pixels. */
const WIDTHS = [480, 960, 1600];

/** Formats of copies, best first. */
const formats = {
  avif: { quality: 50, effort: 4 },
  webp: { quality: 75, effort: 5 },
} as const;

/** How a picture is written that keeps its format. */
const sameFormat = {
  jpeg: { quality: 90, mozjpeg: true },
  png: { compressionLevel: 9 },
  webp: { quality: 90 },
  avif: { quality: 65 },
  gif: {},
} as const;

type Shown = keyof typeof sameFormat;

const isShown = (format: string): format is Shown => Object.hasOwn(sameFormat, format);

const stem = (name: string): string => basename(name, extname(name));

/** The address of a path. A comma stands between the copies of a picture. */
export const addressOf = (path: string): string => encodeURI(path).replaceAll(',', '%2C');

/** A file as it is, under a name that changes with its content. */
function plainFile(name: string, bytes: Buffer): Output {
  return { path: `pictures/${stem(name)}.${shortHash(bytes)}${extname(name)}`, bytes };
}

/** Whether a picture tells more than what it shows: where and with which camera it was taken, who owns it. */
const saysMore = ({ exif, xmp, iptc, comments }: Metadata): boolean =>
  [exif, xmp, iptc].some(Boolean) || !!comments?.length;

/** A camera that is held upright stores a lying picture, and says so. */
function upright({ width, height, orientation = 1 }: Metadata): Size {
  return orientation < 5 ? { width, height } : { width: height, height: width };
}

const formatOf = ({ format, compression }: Metadata): string =>
  format === 'heif' && compression === 'av1' ? 'avif' : format;

/** Why a picture cannot be encoded, and what to do. */
function faultOf(error: unknown): string {
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  if (/pixel limit/i.test(message))
    return `it has more than ${MOST_PIXELS / 1e6} million pixels. Save it smaller: 1600 pixels are wide enough.`;
  if (/unsupported image format/i.test(message))
    return 'it is no picture that browsers show. Save it as JPEG, PNG, WebP, AVIF or SVG.';
  return `it is damaged or cut off (${message}). Save it anew.`;
}

/** Encodes copies of one picture. */
class Copies {
  constructor(
    private readonly name: string,
    private readonly bytes: Buffer,
    private readonly meta: Metadata,
    private readonly options: SharpOptions,
    private readonly encoding: Encoding,
  ) {}

  /** A copy in a format, at most so many pixels wide and high; that of the last publication if it is still there. */
  async #copy(format: Shown, settings: object, end: string, box?: Partial<Size>): Promise<Output> {
    const { sharp, kept, onCopy } = this.encoding;
    onCopy();
    const recipe = JSON.stringify([format, settings, box]);
    const side = box?.width ?? box?.height;
    const hash = shortHash(Buffer.concat([this.bytes, Buffer.from(recipe)]));
    const path = `pictures/${stem(this.name)}${side ? `-${side}` : ''}.${hash}${end}`;
    const before = await kept(path);
    if (before) return { path, bytes: before };
    // what a picture says of itself is left out unless one asks for it
    const image = sharp(this.bytes, { ...this.options, animated: (this.meta.pages ?? 1) > 1 }).autoOrient();
    if (box) image.resize({ ...box, fit: 'inside', withoutEnlargement: true });
    return { path, bytes: await image.toFormat(format, settings).toBuffer() };
  }

  /** The picture in its own format, without what it says of itself; as it is if it says nothing. */
  async original(format: Shown): Promise<Output> {
    if (!saysMore(this.meta)) return plainFile(this.name, this.bytes);
    return this.#copy(format, sameFormat[format], extname(this.name));
  }

  /** A logo for sharp screens, if that saves bytes. */
  async logo(): Promise<Output | undefined> {
    const side = 2 * LOGO;
    const small = await this.#copy('webp', formats.webp, '.webp', { width: side, height: side });
    return small.bytes.length < this.bytes.length ? small : undefined;
  }

  /** Copies in each format and width, without formats that save nothing. */
  async sources(size: Size): Promise<{ readonly sources: readonly Source[]; readonly outputs: readonly Output[] }> {
    const widths = [...new Set(WIDTHS.map(width => Math.min(width, size.width)))];
    const sources: Source[] = [];
    const outputs: Output[] = [];
    for (const [format, settings] of Object.entries(formats)) {
      const copies: Output[] = [];
      for (const width of widths)
        copies.push(await this.#copy(format as keyof typeof formats, settings, `.${format}`, { width }));
      if (copies.some(({ bytes }) => bytes.length >= this.bytes.length)) continue;
      const srcset = copies.map(({ path }, at) => ({ src: addressOf(path), width: widths[at]! }));
      sources.push({ type: `image/${format}`, srcset });
      outputs.push(...copies);
    }
    return { sources, outputs };
  }
}

async function encoded(name: string, bytes: Buffer, use: Use, encoding: Encoding): Promise<PictureFiles> {
  const isDrawing = extname(name).toLowerCase() === '.svg';
  const options = { failOn: 'error', limitInputPixels: isDrawing ? false : MOST_PIXELS } as const;
  const meta = await encoding.sharp(bytes, options).metadata();
  const [size, format] = [upright(meta), formatOf(meta)];
  const asItIs = plainFile(name, bytes);
  if (format === 'svg') return { src: asItIs.path, size, outputs: [asItIs] };
  if (!isShown(format)) throw new Error('unsupported image format');
  const copies = new Copies(name, bytes, meta, options, encoding);
  const isMoving = (meta.pages ?? 1) > 1;
  if (use === 'logo' && !isMoving) {
    const logo = await copies.logo();
    if (logo) return { src: logo.path, size, outputs: [logo] };
  }
  const original = await copies.original(format);
  if (use !== 'banner' || isMoving) return { src: original.path, size, outputs: [original] };
  const { sources, outputs } = await copies.sources(size);
  return { src: original.path, size, sources, outputs: [original, ...outputs] };
}

/**
 * The files that a picture becomes: the picture itself, and smaller copies of it. What they say of camera and place is
 * left out.
 * @param name the picture's file name
 * @param encoding `undefined`: the picture is copied as it is
 */
export async function filesOf(
  name: string,
  bytes: Buffer,
  use: Use,
  encoding: Encoding | undefined,
): Promise<PictureFiles> {
  const asItIs = plainFile(name, bytes);
  const plain = { src: asItIs.path, outputs: [asItIs] };
  if (!encoding) return plain;
  try {
    return await encoded(name, bytes, use, encoding);
  } catch (error) {
    return { ...plain, warning: `${faultOf(error)} It is copied as it is, with all that it says of camera and place.` };
  }
}
