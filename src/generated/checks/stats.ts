// Generated: do not edit. `npm run generate` makes it anew.
import { arrayOf, number, object, oneOf, recordOf, string } from '../../data/check.js';
import { anyOf } from '../../data/check-single.js';
import type { Check } from '../../data/check.js';
import type { Coalition } from '../../data/schema/coalition.js';

export const stats: Check<NonNullable<Coalition['stats']>> = /* @__PURE__ */ arrayOf(
  object(
    {
      id: string(undefined, undefined, /^[A-Za-z0-9][\w.:-]{0,63}$/),
      value: number(0, 9007199254740991),
      label: recordOf(
        string(undefined, undefined, /^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/),
        anyOf(
          string(1, 20000),
          object(
            { other: string(1, 20000) },
            {
              zero: string(1, 20000),
              one: string(1, 20000),
              two: string(1, 20000),
              few: string(1, 20000),
              many: string(1, 20000),
            },
          ),
        ),
        1,
      ),
    },
    { to: number(0, 9007199254740991), unit: oneOf('percent'), bound: oneOf('exact', 'at-least', 'at-most', 'about') },
  ),
);
