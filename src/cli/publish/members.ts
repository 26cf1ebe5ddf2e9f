import { childOf, isRecord, listAt, valueAt } from '../check/walk.js';
import { readSource } from '../read-source.js';
import { locate } from '../slices.js';

type Json = Readonly<Record<string, unknown>>;

/** A list up to this length stands in the data file; more members come in slices of their own. */
const FEW = 200;

/** As many show before the slice has come: what the widget shows before its button for more. */
const AT_ONCE = 50;

/** Two values of one key: records are joined, as the texts of two languages are; else the first one counts. */
function join(one: unknown, other: unknown): unknown {
  if (!isRecord(one) || !isRecord(other)) return one ?? other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map(key => [key, join(childOf(one, key), childOf(other, key))]));
}

/**
 * A data file with all its members in it, also those of the slices that its author has written, in all languages.
 * @param source where the file was read from
 * @throws Unreadable if a slice cannot be read
 */
export async function withAllMembers(source: string, file: Json): Promise<Json> {
  const src = valueAt(file, ['members', 'src']);
  if (typeof src !== 'string') return file;
  const languages = src.includes('{lang}') ? listAt(file, 'languages').map(String) : [''];
  const members = new Map<unknown, unknown>();
  const add = (list: readonly unknown[]): void => {
    for (const one of list) {
      const id = childOf(one, 'id') ?? one;
      members.set(id, join(members.get(id), one));
    }
  };
  add(listAt(file, 'members', 'list'));
  for (const lang of languages) {
    const slice: unknown = JSON.parse(await readSource(locate(source, src.replaceAll('{lang}', lang))));
    add(listAt(slice, 'members'));
  }
  return { ...file, members: [...members.values()] };
}

/** Whether a data file has so many members that they come in slices of their own. */
export const hasMany = (file: Json): boolean => listAt(file, 'members').length > FEW;

/** A data file with its first members only; the others are in slices. `file` as it is if it has few. */
export const withFirstMembers = (file: Json): Json =>
  hasMany(file)
    ? { ...file, members: { src: 'members.{lang}.json', list: listAt(file, 'members').slice(0, AT_ONCE) } }
    : file;

/** The slice of the members in one language: a data file with nothing else. */
export const membersSlice = (file: Json): Json =>
  Object.fromEntries(
    ['version', 'revision', 'languages', 'fallback', 'members', 'slice'].flatMap(key =>
      Object.hasOwn(file, key) ? [[key, file[key]]] : [],
    ),
  );
