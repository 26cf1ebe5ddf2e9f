import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { classOf, nextSteps, problemWith, sectionOf } from '../../scripts/lib/new-element.js';
import { newElement } from '../../scripts/new-element.js';

describe('npm run new', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'coalition-new-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('writes an element, its styles and its test', async () => {
    const written = await newElement('coalition-news', folder);
    assert.deepEqual(written, [
      'src/elements/coalition-news.ts',
      'src/elements/coalition-news.styles.ts',
      'tests/elements/coalition-news.test.ts',
    ]);
    const [element = '', , test = ''] = written.map(path => readFileSync(join(folder, path), 'utf8'));
    assert.match(element, /@element coalition-news\n \* @section news\n \* @summary/);
    assert.match(element, /export class CoalitionNews extends CoalitionElement<News>/);
    assert.match(test, /expect\(items\)\.to\.deep\.equal/);
  });

  it('refuses a tag that is taken, and leaves its files as they are', async () => {
    await assert.rejects(newElement('coalition-news', folder), /<coalition-news> exists/);
    await assert.rejects(newElement('coalition-goals'), /<coalition-goals> exists/);
  });

  for (const tag of [
    '',
    'news',
    'Coalition-News',
    'coalition_news',
    'coalition-',
    '-news',
    '1-news',
    'a-b/../c',
    'font-face',
  ])
    it(`refuses ${JSON.stringify(tag)}`, () =>
      assert.match(
        problemWith(tag, () => false)!,
        /is no name/,
      ));

  it('names the class and the section after the tag', () => {
    assert.equal(classOf('coalition-press-releases'), 'CoalitionPressReleases');
    assert.equal(sectionOf('coalition-press-releases'), 'pressReleases');
  });

  it('says what is left to do', () => {
    for (const step of ['src/data/schema/sections.ts', 'step 3 of "An element" in ARCHITECTURE.md'])
      assert.ok(nextSteps('coalition-news').includes(step), step);
  });
});
