// Generated: do not edit. `npm run generate` makes it anew.
import { arrayOf, object, string } from '../../data/check.js';
import type { Check } from '../../data/check.js';
import type { Coalition } from '../../data/schema/coalition.js';
import { text } from './text.js';
export const values: Check<NonNullable<Coalition['values']>> = /* @__PURE__ */ arrayOf(
  object({ id: string(undefined, undefined, /^[A-Za-z0-9][\w.:-]{0,63}$/), title: text }, { text: text }),
);
