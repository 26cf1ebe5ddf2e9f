import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { picture, responsivePicture } from '../../data/schema/text.js';
import { childOf, isRecord, walk, type Schema } from '../check/walk.js';
import { reasonOf } from '../read-source.js';
import { shortHash, type Output } from './outputs.js';

type Json = Readonly<Record<string, unknown>>;

export interface Pictures {
  /** The data file with the addresses of the copies. */
  readonly root: Json;
  readonly outputs: readonly Output[];
  /** Pictures that could not be read, and why. */
  readonly problems: readonly string[];
}

/** Whether an address is relative, so that the picture is to be published with the file. */
const isOwn = (src: unknown): src is string => typeof src === 'string' && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src);

const isPicture = (schema: Schema): boolean => schema === picture || schema === responsivePicture;

/** A value with other parts in place of some of its own. */
function replaced(value: unknown, parts: ReadonlyMap<unknown, unknown>): unknown {
  if (parts.has(value)) return parts.get(value);
  if (Array.isArray(value)) return value.map((one: unknown) => replaced(one, parts));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, parts)]));
}

/**
 * Copies the pictures beside a data file under names that change with their content, so that browsers may keep them for
 * good.
 * @param source the path of the data file
 */
export async function copyPictures(source: string, root: Json): Promise<Pictures> {
  const outputs = new Map<string, Output>();
  const problems = new Set<string>();
  const parts = new Map<unknown, unknown>();
  for (const { schema, value } of walk(root).leaves) {
    const src = childOf(value, 'src');
    if (!isPicture(schema) || !isRecord(value) || !isOwn(src)) continue;
    const path = decodeURI(src.replace(/[?#].*/, ''));
    try {
      const bytes = await readFile(resolve(dirname(source), path));
      const end = extname(path);
      const copy = `pictures/${basename(path, end)}.${shortHash(bytes)}${end}`;
      outputs.set(copy, { path: copy, bytes });
      parts.set(value, { ...value, src: encodeURI(copy) });
    } catch (error) {
      problems.add(`${src}: ${reasonOf(error)}`);
    }
  }
  return { root: replaced(root, parts) as Json, outputs: [...outputs.values()], problems: [...problems] };
}
