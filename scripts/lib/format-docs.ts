/** What documents say of the data file's format, from its schema. */

/** The parts of a JSON Schema that name and describe keys. */
interface Described {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
}

/** What a key of the file holds: one thing, or one of several. */
interface Key {
  readonly required: boolean;
  readonly holds: readonly string[];
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

function holds({ description, type = '', enum: values, const: only, items, anyOf }: Described): string[] {
  if (description) return [description];
  if (anyOf) return anyOf.flatMap(holds);
  if (only !== undefined) return [`\`${only}\``];
  if (values) return values.map(value => `\`${value}\``);
  return [items?.description ? `a list: ${items.description}` : (kinds[type] ?? type)];
}

/**
 * Every key of the file by its path: `goals[].title` is the title of each goal. A path that several parts have, as in
 * the kinds of questions, holds what it holds in any of them.
 */
export function keysOf(schema: Described, path = '', found = new Map<string, Key>()): Map<string, Key> {
  for (const [key, one] of Object.entries(schema.properties ?? {})) {
    const at = path ? `${path}.${key}` : key;
    const known = found.get(at);
    found.set(at, {
      required: known?.required ?? schema.required?.includes(key) ?? false,
      holds: [...new Set([...(known?.holds ?? []), ...holds(one)])],
    });
    keysOf(one, at, found);
  }
  if (schema.items) keysOf(schema.items, `${path}[]`, found);
  mergeOptions(
    [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(one => keysOf(one, path)),
    found,
  );
  return found;
}

/** Adds the keys of options. A key is required if all options require it that have keys beside it. */
function mergeOptions(options: readonly ReadonlyMap<string, Key>[], found: Map<string, Key>): void {
  const besides = (at: string): string => at.slice(0, at.lastIndexOf('.') + 1);
  for (const at of new Set(options.flatMap(option => [...option.keys()]))) {
    const rivals = options.filter(option => [...option.keys()].some(other => besides(other) === besides(at)));
    const known = [found.get(at), ...options.map(option => option.get(at))];
    found.set(at, {
      required: found.get(at)?.required ?? rivals.every(option => option.get(at)?.required),
      holds: [...new Set(known.flatMap(key => key?.holds ?? []))],
    });
  }
}

/** The table of all keys, for `docs/format.md`. */
export function keysTable(schema: object): string {
  const rows = [...keysOf(schema as Described)]
    .filter(([path]) => !path.startsWith('forms[]')) // the same keys as those of `volunteer`
    .map(
      ([path, { required, holds }]) =>
        `| \`${path}\` | ${required ? 'yes' : ''} | ${holds.join(' or ').replaceAll('|', '\\|')} |`,
    );
  return ['', '| key | required | holds |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
