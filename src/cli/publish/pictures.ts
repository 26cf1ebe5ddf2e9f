import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { picture, pictureCopy, responsivePicture } from '../../data/schema/text.js';
import { childOf, isRecord, listAt, walk, type Schema } from '../check/walk.js';
import { reasonOf } from '../read-source.js';
import { inParallel, type Output } from './outputs.js';
import { addressOf, filesOf, type Encoding, type PictureFiles, type Use } from './picture-files.js';
import { completeSize, wrongShape } from './picture-size.js';
import type { Progress } from './progress.js';
import { WITHOUT_SHARP, type Sharp } from './sharp.js';

type Json = Readonly<Record<string, unknown>>;

export interface Pictures {
  /** The data file with the addresses of the copies, and the sizes of the pictures. */
  readonly root: Json;
  readonly outputs: readonly Output[];
  /** Pictures that could not be read, and why. */
  readonly problems: readonly string[];
  /** What should be mended, though the pictures are published. */
  readonly warnings: readonly string[];
}

/** What helps to copy pictures. */
export interface Means {
  /** `undefined`: pictures are neither measured nor resized. */
  readonly sharp: Sharp | undefined;
  readonly kept: Encoding['kept'];
  readonly progress: Progress;
}

/** A place of the data file that names a picture. */
interface Place {
  readonly schema: Schema;
  readonly value: Json;
  readonly src: string;
  readonly use: Use;
}

/** Whether an address is relative, so that the picture is to be published with the file. */
const isOwn = (src: unknown): src is string => typeof src === 'string' && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src);

/** A value with other entries in some of its records. */
function changed(value: unknown, entries: ReadonlyMap<unknown, Json>): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => changed(one, entries));
  if (!isRecord(value)) return value;
  const own = Object.entries(value).map(([key, one]) => [key, changed(one, entries)] as const);
  return { ...Object.fromEntries(own), ...entries.get(value) };
}

/** The path of a picture's file. */
function pathOf({ src }: Place): string {
  const path = src.replace(/[?#].*/, '');
  try {
    return decodeURI(path);
  } catch {
    return path; // a "%" of its own
  }
}

/** How a picture is used. Copies that the author has made stay as they are. */
function useOf(schema: Schema, value: Json): Use | undefined {
  if (schema === picture) return 'logo';
  if (schema === responsivePicture) return listAt(value, 'sources').length ? 'plain' : 'banner';
  return schema === pictureCopy ? 'plain' : undefined;
}

const placesIn = (root: Json): readonly Place[] =>
  walk(root).leaves.flatMap(({ schema, value }) => {
    const src = childOf(value, 'src');
    const use = isRecord(value) ? useOf(schema, value) : undefined;
    return isRecord(value) && use && isOwn(src) ? [{ schema, value, src, use }] : [];
  });

/** What a place of the data file says of a picture that has been copied. */
function entriesFor({ schema, value, use }: Place, { src, size, sources }: PictureFiles): Json {
  return {
    src: addressOf(src),
    ...(size && schema !== pictureCopy && completeSize(value, size, use === 'logo')),
    ...(sources?.length && { sources }),
  };
}

/**
 * Copies the pictures beside a data file under names that change with their content, so that browsers may keep them for
 * good. Measures and resizes them if it can.
 * @param source the path of the data file
 */
export async function copyPictures(source: string, root: Json, { sharp, kept, progress }: Means): Promise<Pictures> {
  const outputs = new Map<string, Output>();
  const problems = new Set<string>();
  const warnings = new Set<string>();
  const entries = new Map<unknown, Json>();
  const places = placesIn(root);
  const distinct = new Map(places.map(place => [`${place.use} ${pathOf(place)}`, place]));
  let copies = 0;
  const encoding = sharp && { sharp, kept, onCopy: () => progress.at((copies += 1)) };

  const copied = new Map<string, PictureFiles>();
  await inParallel([...distinct], async ([key, place]) => {
    try {
      const bytes = await readFile(resolve(dirname(source), pathOf(place)));
      copied.set(key, await filesOf(basename(pathOf(place)), bytes, place.use, encoding));
    } catch (error) {
      problems.add(`${place.src}: ${reasonOf(error)}`);
    }
  });
  for (const place of places) {
    const files = copied.get(`${place.use} ${pathOf(place)}`);
    if (!files) continue;
    entries.set(place.value, entriesFor(place, files));
    for (const output of files.outputs) outputs.set(output.path, output);
    const wrong = files.size && place.schema !== pictureCopy && wrongShape(place.value, files.size);
    for (const warning of [files.warning, wrong]) if (warning) warnings.add(`${place.src}: ${warning}`);
  }
  if (!sharp && places.length) warnings.add(WITHOUT_SHARP);
  return {
    root: changed(root, entries) as Json,
    outputs: [...outputs.values()],
    problems: [...problems],
    warnings: [...warnings],
  };
}
