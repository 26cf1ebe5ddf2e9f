import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coverageTable, type Report } from '../../scripts/lib/coverage.js';

const report = (files: Record<string, boolean[]>): Report =>
  new Map(Object.entries(files).map(([path, lines]) => [path, new Map(lines.map((ran, index) => [index + 1, ran]))]));

describe('the coverage table', () => {
  const rows = coverageTable(
    new Map([
      ['src/data/load.ts', 4],
      ['src/data/schema/text.ts', 2],
      ['src/base/text.ts', 3],
      ['src/index.ts', 1],
    ]),
    {
      browser: report({ 'src/data/load.ts': [true, true, false, false], 'src/base/text.ts': [true, true, true] }),
      node: report({ 'src/data/load.ts': [false, true, true, false], 'src/data/schema/text.ts': [true, true] }),
    },
  );
  const row = (floor: string) => rows.find(one => one.floor === floor);

  it('has a row for each floor, and ends with all of them', () => {
    assert.deepEqual(
      rows.map(({ floor }) => floor),
      ['src', 'src/base', 'src/data', 'all'],
    );
  });

  it('counts a line once, whether a browser, Node or both run it', () => {
    assert.deepEqual(row('src/data'), { floor: 'src/data', files: 2, lines: 6, browser: 2, node: 4, either: 5 });
  });

  it('counts all lines of a file that no test loads as not run', () => {
    assert.deepEqual(row('src'), { floor: 'src', files: 1, lines: 1, browser: 0, node: 0, either: 0 });
    assert.equal(row('all')?.lines, 10);
  });
});
