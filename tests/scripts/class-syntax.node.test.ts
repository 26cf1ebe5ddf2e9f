import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lowerClasses } from '../../scripts/build/class-syntax.js';

/** The code without its spaces, which nobody relies on. */
const lowered = (code: string): string => lowerClasses(code).replace(/\s+/g, ' ');

describe('class syntax that Safari 15.6 does not run', () => {
  it('is moved from static blocks to after the class, in order', () => {
    const code = 'var A = class extends B { static { this.a = [B.a, c]; } static { this.b = 1; } };\nd();';
    assert.equal(lowered(code), 'var A = class extends B { }; A.a = [B.a, c]; A.b = 1; d();');
    assert.equal(lowered('class A { static { this.a = 1; } }'), 'class A { } A.a = 1;');
  });

  it('is moved from initializers to the start of the constructor, in order', () => {
    const code = 'class A { #a = f(() => 1); #b = [c]; #d = 1; constructor() { this.e = 2; } }';
    assert.equal(
      lowered(code),
      'class A { #a; #b; #d = 1; constructor() { this.#a = f(() => 1); this.#b = [c]; this.e = 2; } }',
    );
    assert.equal(
      lowered('class A extends B { #a = f(); constructor() { super(); this.b = 1; } }'),
      'class A extends B { #a; constructor() { super(); this.#a = f(); this.b = 1; } }',
    );
  });

  it('stops the build where it cannot be moved', () => {
    for (const code of [
      'f(class { static { this.a = 1; } });',
      'class A { static { f(); } }',
      'class A { #a = f(); }',
      'class A extends B { #a = f(); constructor() { f(); super(); } }',
    ])
      assert.throws(() => lowerClasses(code), /class-syntax/, code);
  });

  it('leaves all other code as it is', () => {
    const code = 'class A { #a = 1; #b() {} static c() {} constructor() {} }';
    assert.equal(lowerClasses(code), code);
  });
});
