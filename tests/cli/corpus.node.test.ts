import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanFiles } from './corpus/clean.js';
import { defects } from './corpus/defects.js';
import { findIn } from './support.js';

describe('check: the corpus', () => {
  it('finds 95 of 100 defects that editors make', t => {
    const missed = defects.filter(({ id, value }) => !findIn(value).some(one => one.id === id));
    t.diagnostic(`${defects.length - missed.length} of ${defects.length} defects found`);
    assert.ok(defects.length >= 200);
    assert.ok(
      missed.length <= defects.length * 0.05,
      missed.map(({ id, value }) => `${id} ${JSON.stringify(value)}`).join('\n'),
    );
  });

  it('has no false alarm in files of real text', t => {
    const files = cleanFiles();
    const alarms = files.flatMap(({ name, value }) => findIn(value).map(one => `${name}: ${one.id} ${one.pointer}`));
    t.diagnostic(`${alarms.length} false alarms in ${files.length} files`);
    assert.ok(files.length >= 60);
    assert.deepEqual(alarms, []);
  });
});
