import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Coalition } from '../../../src/data/schema/coalition.js';
import { tags } from '../../../src/generated/tags.js';
import { missingTexts } from '../../support/readable-texts.js';
import { example } from '../support.js';
import { path, prerender } from './support.js';

/** What the text browser w3m shows of a page. */
const shownBy = (html: string): string =>
  spawnSync('w3m', ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '4000'], {
    input: html,
    encoding: 'utf8',
  }).stdout;
const skip = spawnSync('w3m', ['-version']).status === 0 ? false : 'w3m is not installed';

describe('a text browser, which knows neither scripts nor shadow roots', { skip }, () => {
  for (const name of ['cso-nes', 'syrian-ngo-alliance'])
    for (const lang of ['ar', 'ckb', 'en', 'ku', 'syr', 'tr'])
      it(`shows every text of a prerendered page: ${name} in ${lang}`, async () => {
        const file = JSON.parse(example(name)) as Coalition;
        await writeFile(path(`${name}.json`), JSON.stringify(file));
        const widgets = tags.map(tag => `<${tag}></${tag}>`).join('');
        const page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body>${widgets}</body></html>`;
        const { html } = await prerender(page, ['--light'], `${name}.json`);
        assert.deepEqual(missingTexts(shownBy(html), file, lang), []);
      });
});
