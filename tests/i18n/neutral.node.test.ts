import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neutral } from '../../src/i18n/neutral.js';

describe('a name without a language', () => {
  const directions: [text: string, dir: string][] = [
    ['CSO-NES', 'ltr'],
    ['CSO (تحالف)', 'ltr'],
    ['«تحالف» CSO', 'rtl'],
    ['2021 تحالف', 'rtl'],
    ['ܚܘܝܕܐ', 'rtl'],
    ['7ZK3-0QMD', 'ltr'],
    ['2021', 'ltr'],
  ];
  for (const [text, dir] of directions)
    it(`runs in the direction of its first letter: ${text}`, () =>
      assert.deepEqual(neutral(text), { text, lang: '', dir }));
});
