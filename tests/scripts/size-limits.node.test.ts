import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { grown, holdAgainst } from '../../scripts/lib/size-limits.js';

const goals = { path: 'cdn/chunks/0a1b2c3d/coalition-goals.js', bytes: 494 };
const base = { path: 'cdn/chunks/0a1b2c3d/base.js', bytes: 9448 };
const words = ['ar', 'ku'].map((locale, index) => ({
  path: `cdn/chunks/0a1b2c3d/${locale}.form.js`,
  bytes: 700 + index,
}));

describe('the limits of published files', () => {
  it('know a chunk whatever hash the build puts into its name', () => {
    const [one, two] = holdAgainst({ 'cdn/chunks/coalition-goals.js': 500, 'cdn/chunks/base.js': 9000 }, [goals, base]);
    assert.deepEqual([one?.bytes, one?.limit, two?.bytes, two?.limit], [494, 500, 9448, 9000]);
  });

  it('hold each file of a kind, and so the largest', () => {
    const [kind] = holdAgainst({ 'cdn/chunks/*.form.js': 900 }, words);
    assert.deepEqual([kind?.bytes, kind?.files.length], [701, 2]);
  });

  it('hold a file against its own limit, and not against that of its kind', () => {
    const [kind, own] = holdAgainst({ 'cdn/chunks/*-*.js': 600, 'cdn/chunks/volunteer-form.js': 8000 }, [
      goals,
      { path: 'cdn/chunks/0a1b2c3d/volunteer-form.js', bytes: 7218 },
    ]);
    assert.deepEqual([kind?.bytes, kind?.files.length, own?.bytes], [494, 1, 7218]);
  });

  it('hold a folder together', () => {
    const [folder] = holdAgainst({ 'npm/': 10 }, [
      { path: 'npm/index.js', bytes: 4 },
      { path: 'npm/base/text.js', bytes: 5 },
    ]);
    assert.equal(folder?.bytes, 9);
  });

  it('refuse a new file that nobody gave a limit', () => {
    assert.throws(() => holdAgainst({ 'cdn/chunks/base.js': 9500 }, [base, goals]), /no limit .*coalition-goals/);
    assert.throws(() => holdAgainst({ 'cdn/chunks/goals.js': 1 }, [goals]), /no limit/);
    assert.throws(() => holdAgainst({ 'cdn/': 9500 }, [goals]), /no limit/, 'a folder of it is one more limit');
  });

  it('refuse a limit that no longer matches a file', () => {
    assert.throws(
      () => holdAgainst({ 'cdn/chunks/base.js': 9500, 'cdn/chunks/old.js': 1 }, [base]),
      /old\.js .* no file/,
    );
  });

  it('leave room in totals for each element and language more, and nowhere else', () => {
    assert.equal(grown('cdn/', 1000, 11, 6), 1000);
    assert.ok(grown('cdn/', 1000, 12, 6) > 1000 && grown('cdn/', 1000, 12, 7) > grown('cdn/', 1000, 12, 6));
    assert.equal(grown('cdn/', 1000, 10, 5), 1000, 'an element less is no reason for a stricter limit');
    assert.equal(grown('cdn/chunks/base.js', 1000, 12, 7), 1000);
  });

  it('are what README promises', () => {
    const limit = /<coalition-goals>.*limit: ([\d_]+)/.exec(readFileSync('scripts/size.ts', 'utf8'))![1]!;
    const promised = /at most ([\d,]+) bytes/.exec(readFileSync('README.md', 'utf8'))![1]!;
    assert.equal(promised.replaceAll(',', ''), limit.replaceAll('_', ''));
  });
});
