import { z } from 'zod';

type Key = string | number;
type Container = Record<Key, unknown>;

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;

/** Of a union's options the list for a list, else the object that the value's `type` chooses; the first when none does. */
const optionFor = (schema: z.ZodUnion, value: unknown): z.core.$ZodType => {
  const list = Array.isArray(value) && schema.options.find(option => option instanceof z.ZodArray);
  if (list) return list;
  const objects = schema.options.filter(option => option instanceof z.ZodObject);
  const type = (value as Container | null)?.['type'];
  return objects.find(({ shape }) => (shape['type'] as z.ZodType | undefined)?.safeParse(type).success) ?? objects[0]!;
};

/** The schema of an entry, and whether the container that holds it can do without it. */
function entryOf(container: z.core.$ZodType, key: Key, value: unknown): [z.core.$ZodType, loose: boolean] {
  const schema = unwrapped(container);
  if (schema instanceof z.ZodUnion) return entryOf(optionFor(schema, value), key, value);
  if (schema instanceof z.ZodArray) return [schema.element, true];
  if (schema instanceof z.ZodRecord) return [schema.valueType, true];
  if (!(schema instanceof z.ZodObject)) throw new Error(`No entries in a schema of type ${schema._zod.def.type}`);
  const entry = schema.shape[key] as z.core.$ZodType;
  return [entry, schema.meta()?.['lenient'] === true && entry instanceof z.ZodOptional];
}

/** The path to the innermost entry on the way that its container can do without. */
function looseEntry(schema: z.core.$ZodType, value: unknown, path: readonly Key[]): readonly Key[] | undefined {
  let found: readonly Key[] | undefined;
  let [at, inside] = [schema, value];
  path.forEach((key, depth) => {
    const [entry, loose] = entryOf(at, key, inside);
    if (loose) found = path.slice(0, depth + 1);
    [at, inside] = [entry, (inside as Container | null)?.[key]];
  });
  return found;
}

/** Takes the entry at a path out of the list or map that holds it. */
export function remove(value: unknown, path: readonly Key[]): void {
  const holder = path.slice(0, -1).reduce((inside, key) => (inside as Container)[key], value);
  const key = path.at(-1)!;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete (holder as Container)[key];
}

/**
 * What zod makes of a JSON value once every entry that it complains of has been taken out of the innermost list or map
 * around it, or out of an object that is lenient; `undefined` when it still refuses the rest.
 */
export function prune<T>(schema: z.ZodType<T>, json: unknown): T | undefined {
  if (schema instanceof z.ZodUnion) return prune(optionFor(schema, json) as z.ZodType<T>, json);
  const value = structuredClone(json);
  for (;;) {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [deepest] = result.error.issues
      .map(issue => looseEntry(schema, value, issue.path as Key[]))
      .filter(path => path !== undefined)
      .sort((a, b) => b.length - a.length);
    if (!deepest) return undefined;
    remove(value, deepest);
  }
}
