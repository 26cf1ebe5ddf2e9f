import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flatten, floorOf, mutate, problemsOf } from './mutant.js';
import { groups } from './mutants/index.js';

describe('a mutant', () => {
  const file = 'src/data/a.ts';

  it('replaces code that occurs once', () =>
    assert.equal(mutate('if (a) b();', { file, from: 'if (a) ', to: '$&' }), '$&b();'));

  it('is refused when its code is gone or occurs twice', () => {
    assert.throws(() => mutate('b();', { file, from: 'a();', to: '' }), /src\/data\/a\.ts: .* 0 times/);
    assert.throws(() => mutate('a(); a();', { file, from: 'a();', to: '' }), /2 times/);
  });

  it('is refused when it is not TypeScript, which any test would notice', () =>
    assert.throws(() => mutate('a();', { file, from: 'a(', to: '' }), /not TypeScript/));
});

describe('the list of mutants', () => {
  const mutants = flatten(groups);

  it('fits the sources and the tests', () => assert.deepEqual(problemsOf(mutants, process.cwd()), []));

  it('has mistakes of every floor, none of them twice', () => {
    assert.deepEqual([...new Set(mutants.map(floorOf))].sort(), ['base', 'data', 'elements', 'embed', 'i18n']);
    const changes = new Set(mutants.map(({ file, from, to }) => [file, from, to].join('\n')));
    assert.equal(changes.size, mutants.length);
    assert.ok(mutants.length >= 100);
  });
});
