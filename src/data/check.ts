/**
 * The checks that run in the browser, as small functions that are put together. What they are put together to is
 * generated from the zod schema (`scripts/generate-checks.ts`); a test holds both against each other.
 *
 * A check answers with a clean copy of what it was given (unknown keys left out), or with `undefined`, which JSON
 * cannot hold, when the value is not what the schema says. Collections (lists, and maps from a tag or a key) leave out
 * the entries that fail and keep the others: one bad item hides itself and no other.
 */
export type Check<T> = (value: unknown) => T | undefined;

/** What a check answers with. */
export type Checked<C> = C extends Check<infer T> ? T : never;

type Checks = Record<string, Check<unknown>>;
type All<R extends Checks, O extends Checks> = { [K in keyof R]: Checked<R[K]> } & { [K in keyof O]?: Checked<O[K]> };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string of at least `min` and at most `max` Unicode code points, as JSON Schema counts, that `pattern` matches. */
export const string =
  (min = 0, max = Infinity, pattern?: RegExp): Check<string> =>
  value => {
    if (typeof value !== 'string') return undefined;
    const { length } = [...value];
    return length >= min && length <= max && (!pattern || pattern.test(value)) ? value : undefined;
  };

/** A finite number from `min` to `max`; a whole one when `whole`. */
export const number =
  (min = -Infinity, max = Infinity, whole = false): Check<number> =>
  value =>
    typeof value === 'number' && value >= min && value <= max && (whole ? Number.isSafeInteger : Number.isFinite)(value)
      ? value
      : undefined;

/** `true` or `false`. */
export const boolean: Check<boolean> = value => (typeof value === 'boolean' ? value : undefined);

/** One of the values named. */
export const oneOf =
  <const T extends string | number>(...allowed: T[]): Check<T> =>
  value =>
    allowed.find(one => one === value);

/** What the first check that takes the value makes of it. */
export const anyOf =
  <C extends Check<unknown>[]>(...checks: C): Check<Checked<C[number]>> =>
  value => {
    for (const check of checks) {
      const found = check(value);
      if (found !== undefined) return found as Checked<C[number]>;
    }
    return undefined;
  };

/** An array of at least `min` and at most `max` items that pass. */
export const arrayOf =
  <T>(item: Check<T>, min = 0, max = Infinity): Check<T[]> =>
  value => {
    if (!Array.isArray(value)) return undefined;
    const good = value.map(item).filter(one => one !== undefined);
    return good.length >= min && good.length <= max ? good : undefined;
  };

/** A map of at least `min` entries whose key and value pass. */
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

/** An object: every key of `required` passes, and every key of `optional` that is there; when `lenient`, the latter is left out when it fails. */
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
