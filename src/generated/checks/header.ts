// Generated: do not edit. `npm run generate` makes it anew.
import { arrayOf, number, object, oneOf, recordOf, string } from '../../data/check.js';
import type { Check } from '../../data/check.js';
import type { Header } from '../../data/schema/coalition.js';

export const header: Check<Header> = /* @__PURE__ */ object(
  {
    version: oneOf(1),
    languages: arrayOf(string(undefined, undefined, /^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/), 1),
  },
  {
    revision: number(0, 9007199254740991, true),
    fallback: recordOf(
      string(undefined, undefined, /^(?:\*|[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*)$/),
      arrayOf(string(undefined, undefined, /^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/)),
    ),
    region: string(undefined, undefined, /^([A-Za-z]{2}|\d{3})$/),
    digits: recordOf(
      string(undefined, undefined, /^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/),
      oneOf('latn', 'arab', 'arabext'),
    ),
  },
  true,
);
