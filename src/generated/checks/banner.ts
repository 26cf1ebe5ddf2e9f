// Generated: do not edit. `npm run generate` makes it anew.
import { arrayOf, number, object, string } from '../../data/check.js';
import type { Check } from '../../data/check.js';
import type { Coalition } from '../../data/schema/coalition.js';
import { text } from './text.js';
export const banner: Check<NonNullable<Coalition['banner']>> = /* @__PURE__ */ object(
  {},
  {
    title: text,
    text: text,
    image: object(
      {
        src: string(undefined, 2048, /^(?:[Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/),
        alt: text,
      },
      {
        width: number(1, 20000, true),
        height: number(1, 20000, true),
        sources: arrayOf(
          object(
            {
              type: string(undefined, undefined, /^image\//),
              srcset: arrayOf(
                object(
                  {
                    src: string(
                      undefined,
                      2048,
                      /^(?:[Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/,
                    ),
                    width: number(1, 20000, true),
                  },
                  {},
                ),
                1,
              ),
            },
            {},
          ),
        ),
      },
      true,
    ),
    link: object(
      {
        href: string(
          undefined,
          2048,
          /^(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\u0000-\u001f\\]+$/,
        ),
        label: text,
      },
      {},
    ),
  },
  true,
);
