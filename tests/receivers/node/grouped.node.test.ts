import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { grouped } from '../../../receivers/node/grouped.js';

describe('items that are written in groups', () => {
  it('share a write when they arrive together or during a write, and each gets its own result', async () => {
    const groups: number[][] = [];
    const add = grouped(async (items: readonly number[]) => {
      groups.push([...items]);
      await setImmediate();
      return items.map(item => item * 10);
    });
    const first = Promise.all([1, 2, 3].map(add));
    while (groups.length === 0) await setImmediate();
    const during = Promise.all([4, 5].map(add));
    assert.deepEqual(
      [await first, await during],
      [
        [10, 20, 30],
        [40, 50],
      ],
    );
    assert.deepEqual(groups, [
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('never make a group larger than the largest', async () => {
    const sizes: number[] = [];
    const add = grouped((items: readonly number[]) => {
      sizes.push(items.length);
      return Promise.resolve(items);
    }, 4);
    await Promise.all(Array.from({ length: 10 }, (_, i) => add(i)));
    assert.deepEqual(sizes, [4, 4, 2]);
  });

  it('fail with their group, and the next group is written', async () => {
    let isBroken = true;
    const add = grouped((items: readonly number[]) =>
      isBroken ? Promise.reject(new Error('full')) : Promise.resolve(items),
    );
    const results = await Promise.allSettled([add(1), add(2)]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    isBroken = false;
    assert.equal(await add(3), 3);
  });
});
