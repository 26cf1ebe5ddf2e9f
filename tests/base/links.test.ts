import { expect } from 'chai';
import fc from 'fast-check';
import { fetchHref, linkHref } from '../../src/base/links.js';
import { fetchUrl, linkUrl } from '../../src/data/schema/text.js';
import { hostileStrings } from '../fixtures/hostile-strings.js';

const file = 'https://coalition.example/data/coalition.json';

/** Strings put together of what URL parsers trip over. */
const fragments = fc.constantFrom(
  ...[
    'http',
    'https',
    'mailto',
    'tel',
    'javascript',
    'data',
    'blob',
    'vbscript',
    'JaVaScRiPt',
    'file',
    'ws',
    'text/html,',
  ],
  ...[
    ':',
    '::',
    '/',
    '//',
    '\\',
    '@',
    '?',
    '#',
    '%',
    '%00',
    '%40',
    '%3A',
    ';',
    ',',
    '.',
    '..',
    '[',
    ']',
    '<',
    '"',
    "'",
  ],
  ...[
    '\t',
    '\n',
    '\r',
    '\0',
    ' ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\uff1a',
    '\uff20',
    '\ud800',
  ],
  ...[
    'good.example',
    'evil.example',
    'user',
    'user:secret',
    '127.0.0.1',
    '::1',
    ':443',
    'é',
    'ı',
    'ſ',
    '。',
    'a.png 1x',
  ],
);
const arbitrary = fc.oneof(
  fc.array(fragments, { minLength: 1, maxLength: 9 }).map(parts => parts.join('')),
  fc.constantFrom(...hostileStrings),
  fc.string({ unit: 'binary' }),
);

const allowed = { linkHref: /^(?:https?|mailto|tel):$/, fetchHref: /^https?:$/ };

describe('an address in the data', () => {
  it('is relative to the data file, not to the page', () => {
    expect(linkHref('members.html', file)).to.equal('https://coalition.example/data/members.html');
    expect(fetchHref('/logo.png', file)).to.equal('https://coalition.example/logo.png');
  });
});

describe('an address of the data', () => {
  for (const [name, resolve] of Object.entries({ linkHref, fetchHref }))
    it(`has a scheme that is allowed and names no user, once through ${name}`, () => {
      let through = 0;
      fc.assert(
        fc.property(arbitrary, text => {
          const href = resolve(text, file);
          if (href === undefined) return;
          through++;
          const { protocol, username, password } = new URL(href);
          expect(protocol).to.match(allowed[name as keyof typeof allowed]);
          expect(username + password).to.equal('');
          expect(href, 'an address that means the same wherever it stands').to.equal(new URL(href, 'about:blank').href);
        }),
        { numRuns: 5_000 },
      );
      expect(through).to.be.at.least(500);
    });

  it('that the format takes has no scheme but those, wherever a browser finds one in it', () => {
    fc.assert(
      fc.property(arbitrary, text => {
        for (const [schema, name] of [
          [linkUrl, 'linkHref'],
          [fetchUrl, 'fetchHref'],
        ] as const) {
          if (!schema.safeParse(text).success || !URL.canParse(text, file)) continue;
          expect(new URL(text, file).protocol).to.match(allowed[name]);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});
