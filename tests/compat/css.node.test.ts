import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { youngCss } from './css.js';

const featuresIn = (css: string): string[] => youngCss(css).map(({ feature }) => feature);

const young: readonly [css: string, feature: string][] = [
  ['a { color: light-dark(red, blue) }', 'css.types.color.light-dark'],
  ['a { --x: var(--y, light-dark(red, blue)) }', 'css.types.color.light-dark'],
  ['a { color: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
  ['a { color: rgb(from red r g b) }', 'css.types.color.rgb.relative_syntax'],
  ['a:has(b) { color: red }', 'css.selectors.has'],
  ['a:not(:has(b)) { color: red }', 'css.selectors.has'],
  ['a:dir(rtl) { color: red }', 'css.selectors.dir'],
  ['@container (width > 1px) { a { color: red } }', 'css.at-rules.container'],
  ['a { width: 5cqi }', 'css.types.length.container_query_length_units'],
  ['a { margin: 1lh }', 'css.types.length.lh'],
  ['a { &:hover { color: red } }', 'css.selectors.nesting'],
  ['@media (width >= 1px) { a { color: red } }', 'css.at-rules.media.range_syntax'],
  ['@property --x { syntax: "*"; inherits: false }', 'css.at-rules.property'],
  ['a { field-sizing: content }', 'css.properties.field-sizing'],
];

const withFallback: Readonly<Record<string, string>> = {
  'a declaration before it': 'a { color: red; color: light-dark(red, blue) }',
  'a shorthand before it': 'a { margin: 0; margin-top: 1lh }',
  '@supports around it': 'a { --x: red } @supports (color: light-dark(red, red)) { a { --x: light-dark(red, blue) } }',
  '@supports around a selector': '@supports selector(:has(a)) { a:has(b) { color: red } }',
  '@supports not after it':
    'a { --x: light-dark(red, blue) } @supports not (color: light-dark(red, red)) { a { --x: red } }',
};

const withoutFallback: Readonly<Record<string, string>> = {
  'a declaration before one with var(), which every browser can read':
    'a { color: red; color: light-dark(var(--x), blue) }',
  '@supports of something else': '@supports (display: grid) { a { color: light-dark(red, blue) } }',
  '@supports not, for another property':
    'a { --x: light-dark(red, blue) } @supports not (color: light-dark(red, red)) { a { --y: red } }',
  '@supports not, which it overrides':
    '@supports not (color: light-dark(red, red)) { a { --x: red } } a { --x: light-dark(red, blue) }',
  'only the rule inside @supports not':
    '@supports not (color: light-dark(red, red)) { a { color: light-dark(red, blue) } }',
};

describe('the check of style sheets', () => {
  for (const [css, feature] of young)
    it(`finds ${feature} in ${css}`, () => assert.ok(featuresIn(css).includes(feature)));

  for (const [fallback, css] of Object.entries(withFallback))
    it(`accepts ${fallback}`, () => assert.deepEqual(featuresIn(css), []));

  for (const [fallback, css] of Object.entries(withoutFallback))
    it(`does not accept ${fallback}`, () => assert.deepEqual(featuresIn(css), ['css.types.color.light-dark']));

  it('reports a sheet that it cannot read', () => assert.deepEqual(featuresIn('a { color red }'), ['unreadable']));

  it('finds nothing in what every browser has', () =>
    assert.deepEqual(
      featuresIn('a:is(b, c)::part(d) { inset: 0; gap: 1px; aspect-ratio: 1; width: min(1px, 2%) }'),
      [],
    ));
});
