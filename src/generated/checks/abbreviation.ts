// Generated: do not edit. `npm run generate` makes it anew.
import { string } from '../../data/check.js';
import type { Check } from '../../data/check.js';
import type { Coalition } from '../../data/schema/coalition.js';

export const abbreviation: Check<NonNullable<Coalition['abbreviation']>> = /* @__PURE__ */ string(1, 100);
