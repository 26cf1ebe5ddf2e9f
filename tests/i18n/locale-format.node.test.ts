import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reaches } from '../../scripts/lib/imports.js';
import { words as goals } from '../../src/generated/words/coalition-goals.js';
import { words as counter } from '../../src/generated/words/member-counter.js';
import { formatDate, formatNumber } from '../../src/i18n/format.js';
import { formatList } from '../../src/i18n/list.js';
import { asPercent } from '../../src/i18n/measure.js';

/** No words of Turkish have been loaded in this process before. */
const inTurkish = (): string[] => [
  formatNumber('tr', 1234.5),
  formatDate('tr', '2014-04-02'),
  formatList('tr', ['a', 'b']).join(''),
  asPercent('tr', '45'),
];

describe('the formats of a language', () => {
  it('come with the words of an element that formats; until then, numbers, dates and lists are English', async () => {
    const english = ['1,234.5', 'April 2, 2014', 'a and b', '45%'];
    assert.deepEqual(inTurkish(), english);
    await goals['tr']!();
    assert.deepEqual(inTurkish(), english);
    await counter['tr']!();
    assert.deepEqual(inTurkish(), ['1.234,5', '2 Nisan 2014', 'a ve b', '%45']);
  });

  const formatting = ['member-counter', 'coalition-about', 'coalition-members', 'volunteer-form'];
  for (const tag of [...formatting, 'coalition-goals', 'coalition-contact', 'coalition-vision'])
    it(`${formatting.includes(tag) ? 'are' : 'are not'} for <${tag}>`, async () =>
      assert.equal(
        await reaches(`src/elements/${tag}.ts`, 'src/i18n/locale-format.ts', 'src/generated/words'),
        formatting.includes(tag),
      ));
});
