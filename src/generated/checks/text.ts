// Generated: do not edit. `npm run generate` makes it anew.
import { recordOf, string } from '../../data/check.js';
import type { Check } from '../../data/check.js';
import type { LocalizedText } from '../../data/schema/text.js';

export const text: Check<LocalizedText> = /* @__PURE__ */ recordOf(
  string(undefined, undefined, /^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/),
  string(1, 20000),
  1,
);
