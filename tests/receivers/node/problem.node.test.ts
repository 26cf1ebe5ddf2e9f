import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pointerTo, problem } from '../../../receivers/node/problem.js';

describe('a problem', () => {
  it('has every member RFC 9457 names, and the status phrase as its title', () => {
    assert.deepEqual(problem(422, 'No.', [{ pointer: '/id', code: 'format' }]), {
      type: 'about:blank',
      title: 'Unprocessable Entity',
      status: 422,
      detail: 'No.',
      errors: [{ pointer: '/id', code: 'format' }],
    });
  });
});

describe('a JSON pointer', () => {
  it('writes the examples of RFC 6901', () => {
    assert.equal(pointerTo(), '');
    assert.equal(pointerTo('foo', 0), '/foo/0');
    assert.equal(pointerTo(''), '/');
    assert.equal(pointerTo('a/b'), '/a~1b');
    assert.equal(pointerTo('m~n'), '/m~0n');
  });

  it('is read back to the same names by the rule of RFC 6901, section 4', () => {
    const read = (pointer: string) =>
      pointer
        .split('/')
        .slice(1)
        .map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const name = fc.oneof(fc.string(), fc.stringMatching(/^[~/01]{0,6}$/));
    fc.assert(fc.property(fc.array(name), names => assert.deepEqual(read(pointerTo(...names)), names)));
  });
});
