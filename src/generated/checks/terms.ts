// Generated: do not edit. `npm run generate` makes it anew.
import { recordOf, string } from '../../data/check.js';
import type { Check } from '../../data/check.js';
import type { Coalition } from '../../data/schema/coalition.js';
import { text } from './text.js';
export const terms: Check<NonNullable<Coalition['terms']>> = /* @__PURE__ */ recordOf(
  string(undefined, undefined, /^[A-Za-z0-9][\w.:-]{0,63}$/),
  text,
);
