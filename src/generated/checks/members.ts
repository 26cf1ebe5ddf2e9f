// Generated: do not edit. `npm run generate` makes it anew.
import { arrayOf, number, object, string } from '../../data/check.js';
import { anyOf } from '../../data/check-single.js';
import type { Check } from '../../data/check.js';
import type { Coalition } from '../../data/schema/coalition.js';
import type { Member } from '../../data/schema/sections.js';
import { text } from './text.js';
export const member: Check<Member> = /* @__PURE__ */ object(
  { id: string(undefined, undefined, /^[A-Za-z0-9][\w.:-]{0,63}$/), name: text },
  {
    url: string(
      undefined,
      2048,
      /^(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/,
    ),
    logo: object(
      {
        src: string(undefined, 2048, /^(?:[Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/),
        alt: text,
      },
      { width: number(1, 20000, true), height: number(1, 20000, true) },
    ),
    sectors: arrayOf(string(undefined, undefined, /^[A-Za-z0-9][\w.:-]{0,63}$/)),
    places: arrayOf(string(undefined, undefined, /^[A-Za-z0-9][\w.:-]{0,63}$/)),
  },
);
export const members: Check<NonNullable<Coalition['members']>> = /* @__PURE__ */ anyOf(
  arrayOf(member),
  object(
    { src: string(undefined, 2048, /^(?:[Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/) },
    { list: arrayOf(member) },
    true,
  ),
);
