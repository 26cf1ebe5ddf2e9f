import '../../../src/cli/prerender/environment.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eachFragment } from '../../../src/cli/prerender/each-fragment.js';
import { sliceFile } from '../../../src/cli/publish/slice.js';
import { parseFile, type CoalitionFile } from '../../../src/data/coalition-file.js';
import { sliceOf } from '../../../src/i18n/slice.js';
import { example } from '../support.js';

/** What every widget shows readers of a language, by tag. */
async function textsIn(file: CoalitionFile, lang: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for await (const { tag, content } of eachFragment([lang], () => Promise.resolve(file), {
    styles: 'link',
    light: false,
  }))
    texts[tag] = content;
  return texts;
}

describe('every widget', () => {
  for (const name of ['cso-nes', 'syrian-ngo-alliance']) {
    const root = JSON.parse(example(name)) as Record<string, unknown>;
    for (const lang of [...(root['languages'] as string[]), 'ar-SY', 'ku-Arab'])
      it(`shows of a slice what it shows of the whole file: ${name} in ${lang}`, async () => {
        const url = 'https://coalition.example/coalition.json';
        const whole = await parseFile(url, JSON.stringify(root));
        const slice = await parseFile(url, JSON.stringify(sliceFile(root, sliceOf(lang), whole)));
        const texts = await textsIn(whole, lang);
        assert.ok(Object.keys(texts).length > 4);
        assert.deepEqual(await textsIn(slice, lang), texts);
      });
  }
});
