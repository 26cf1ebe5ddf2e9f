/**
 * The building blocks of the checks that run in the browser. `scripts/generate-checks.ts` composes them from the zod
 * schema; a test compares the results of both.
 *
 * A check returns a clean copy of the value without unknown keys, or `undefined` if the value does not match the schema
 * (JSON has no `undefined`). Arrays and maps drop the entries that fail and keep the rest: an invalid item is skipped.
 */
export type Check<T> = (value: unknown) => T | undefined;

/** The type of the value that a check returns. */
export type Checked<C> = C extends Check<infer T> ? T : never;

type Checks = Record<string, Check<unknown>>;
type All<R extends Checks, O extends Checks> = { [K in keyof R]: Checked<R[K]> } & { [K in keyof O]?: Checked<O[K]> };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string of `min` to `max` Unicode code points (the unit of JSON Schema) that matches `pattern`. */
export const string =
  (min = 0, max = Infinity, pattern?: RegExp): Check<string> =>
  value => {
    if (typeof value !== 'string') return undefined;
    const { length } = [...value];
    return length >= min && length <= max && (!pattern || pattern.test(value)) ? value : undefined;
  };

/** A finite number from `min` to `max`; an integer if `whole` is set. */
export const number =
  (min = -Infinity, max = Infinity, whole = false): Check<number> =>
  value =>
    typeof value === 'number' && value >= min && value <= max && (whole ? Number.isSafeInteger : Number.isFinite)(value)
      ? value
      : undefined;

/** One of the listed values. */
export const oneOf =
  <const T extends string | number>(...allowed: T[]): Check<T> =>
  value =>
    allowed.find(one => one === value);

/** An array with `min` to `max` valid items. Invalid items are dropped. */
export const arrayOf =
  <T>(item: Check<T>, min = 0, max = Infinity): Check<T[]> =>
  value => {
    if (!Array.isArray(value)) return undefined;
    const good = value.map(item).filter(one => one !== undefined);
    return good.length >= min && good.length <= max ? good : undefined;
  };

/** A map with at least `min` valid entries. Entries with an invalid key or value are dropped. */
export const recordOf =
  <T>(key: Check<string>, entry: Check<T>, min = 0): Check<Record<string, T>> =>
  value => {
    if (!isRecord(value)) return undefined;
    const good: [string, T][] = [];
    for (const [name, one] of Object.entries(value)) {
      const found = entry(one);
      if (found !== undefined && key(name) !== undefined) good.push([name, found]);
    }
    return good.length >= min ? Object.fromEntries(good) : undefined;
  };

/**
 * An object. Every key of `required` must be present and valid. A key of `optional` may be absent; if it is present and
 * invalid, the object fails, or only drops the key if `lenient` is set.
 */
export const object =
  <R extends Checks, O extends Checks>(required: R, optional: O, lenient = false): Check<All<R, O>> =>
  value => {
    if (!isRecord(value)) return undefined;
    const clean: Record<string, unknown> = {};
    for (const [key, check] of Object.entries({ ...required, ...optional })) {
      const found = Object.hasOwn(value, key) ? check(value[key]) : undefined;
      if (found !== undefined) clean[key] = found;
      else if (key in required || (!lenient && Object.hasOwn(value, key))) return undefined;
    }
    return clean as All<R, O>;
  };
