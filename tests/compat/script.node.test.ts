import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definedIn, stylesIn, youngScript } from './script.js';

const featuresIn = (code: string): string[] => youngScript(code).map(({ feature }) => feature);

const young: readonly [code: string, feature: string][] = [
  ['class A { static { this.a = 1; } }', 'javascript.classes.static.initialization_blocks'],
  ['class A { #a = f(() => 1); }', 'javascript.classes.public_class_fields'],
  ['/(?<=a)b/', 'javascript.regular_expressions.lookbehind_assertion'],
  ['await a', 'javascript.operators.await.top_level'],
  ['new CompressionStream("gzip")', 'api.CompressionStream'],
  ['requestIdleCallback(f)', 'api.Window.requestIdleCallback'],
  ['AbortSignal.timeout(1)', 'api.AbortSignal.timeout_static'],
  ['URL.canParse(a)', 'api.URL.canParse_static'],
  ['Object.groupBy(a, b)', 'javascript.builtins.Object.groupBy'],
  ['Promise.withResolvers()', 'javascript.builtins.Promise.withResolvers'],
  ['new Intl.Segmenter()', 'javascript.builtins.Intl.Segmenter'],
  ['a.toSorted()', 'javascript.builtins.TypedArray.toSorted'],
  ['a.showPopover()', 'api.HTMLElement.showPopover'],
  ['a.attachInternals()', 'api.HTMLElement.attachInternals'],
  ['a ? AbortSignal.timeout(1) : b', 'api.AbortSignal.timeout_static'],
];

const accepted = [
  'AbortSignal.timeout?.(1)',
  'globalThis.requestIdleCallback ? requestIdleCallback(f) : setTimeout(f)',
  'typeof CompressionStream',
  '"toSorted" in a && a.toSorted()',
  'class A { #a = 1; #b; #c() {} static d() { return #a in this; } }',
  'async () => { await a; }',
  'a.at(-1); Object.hasOwn(a, b); structuredClone(a); a ??= b; crypto.randomUUID();',
  'const CompressionStream = 1; CompressionStream;',
];

describe('the check of scripts', () => {
  for (const [code, feature] of young)
    it(`finds ${feature} in ${code}`, () => assert.deepEqual(featuresIn(code), [feature]));

  for (const code of accepted) it(`accepts ${code}`, () => assert.deepEqual(featuresIn(code), []));

  it('cannot read syntax that is newer than ECMAScript 2022', () => {
    for (const code of ['/a/v', 'import("a", { with: { type: "json" } })', 'using a = b;'])
      assert.throws(() => featuresIn(code), SyntaxError, code);
  });

  it('takes no member that the scripts define themselves for one of the browser', () => {
    const code = 'class A { toSorted() {} } new A().toSorted();';
    assert.deepEqual(youngScript(code, definedIn(code)), []);
  });

  it('finds the style sheets among the templates', () =>
    assert.deepEqual(stylesIn('a`b{c:d}`; e`<p>{f}</p>`; g`h`;'), ['b{c:d}']));
});
