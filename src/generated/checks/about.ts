// Generated: do not edit. `npm run generate` makes it anew.
import { arrayOf, object, string } from '../../data/check.js';
import type { Check } from '../../data/check.js';
import type { Coalition } from '../../data/schema/coalition.js';
import { text } from './text.js';
export const about: Check<NonNullable<Coalition['about']>> = /* @__PURE__ */ object(
  {},
  {
    tagline: text,
    introduction: arrayOf(text),
    identity: arrayOf(text),
    founded: string(undefined, undefined, /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
    seat: text,
  },
  true,
);
