/** Checks that only single sections need, so that the base of all widgets does not hold them. */
import type { Check, Checked } from './check.js';

/** `true` or `false`. */
export const boolean: Check<boolean> = value => (typeof value === 'boolean' ? value : undefined);

/** The result of the first check that accepts the value. */
export const anyOf =
  <C extends Check<unknown>[]>(...checks: C): Check<Checked<C[number]>> =>
  value => {
    for (const check of checks) {
      const found = check(value);
      if (found !== undefined) return found as Checked<C[number]>;
    }
    return undefined;
  };
