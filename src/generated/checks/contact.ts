// Generated: do not edit. `npm run generate` makes it anew.
import { arrayOf, object, string } from '../../data/check.js';
import type { Check } from '../../data/check.js';
import type { Coalition } from '../../data/schema/coalition.js';

export const contact: Check<NonNullable<Coalition['contact']>> = /* @__PURE__ */ object(
  {},
  {
    email: string(
      undefined,
      undefined,
      /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
    ),
    phone: string(undefined, undefined, /^\+[1-9]\d{6,14}$/),
    url: string(
      undefined,
      2048,
      /^(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/,
    ),
    social: arrayOf(
      object(
        {
          name: string(1, 100),
          url: string(
            undefined,
            2048,
            /^(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/,
          ),
        },
        {},
      ),
    ),
  },
  true,
);
